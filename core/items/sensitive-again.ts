import type { AnnotatedDocument } from "../annotate/annotation";
import { completed, draftsOf } from "./draft-set";
import type { Item, Rejection } from "./item";
import { readingOf } from "./reading";
import { faultIn } from "./screens/screens";
import { asAsked } from "./story-name";

/** The screen that leaves out what is sound and may hurt. It is asked last, so nothing else is wrong with what it stops. */
export const isSensitive = (screen: string): boolean => screen.split(" ")[0] === "sensitive";

/** What names a question that a screen stopped. */
export type Stopped = Pick<Rejection, "kind" | "stem" | "start" | "end">;

/**
 * The question that was left out for safety or taste, made again from the article for a teacher who wants it. Null when
 * the article no longer gives it, or when something else is wrong with it: that is dropped, never put back.
 */
export function sensitiveAgain(annotated: AnnotatedDocument, stopped: Stopped, seed: number): Item | null {
  const reading = readingOf(annotated);
  const found = draftsOf(reading).find(({ item }) => {
    const { kind, stem, claim } = asAsked(item, reading);
    return (
      kind === stopped.kind &&
      stem === stopped.stem &&
      claim.start === stopped.start &&
      claim.end === stopped.end
    );
  });
  if (found === undefined) return null;
  const fault = faultIn(asAsked(found.item, reading), reading);
  if (fault === null || !isSensitive(fault.screen)) return null;
  return completed([found], reading, seed)[0] ?? null;
}
