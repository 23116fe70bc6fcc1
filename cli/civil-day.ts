import { isCivilDate, type CivilDate } from "#core/text/civil-date";

/** "2022-03-31", also with a time behind it. Null for anything else and for days that don't exist. */
export function readDate(text: string): CivilDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text);
  if (found === null) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isCivilDate(date) ? date : null;
}
