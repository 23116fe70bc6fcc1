/**
 * Tidies a name that is shown to others: composed, one space between words. Null when nothing is left, when it is
 * longer than `max` characters, or when it holds characters that hide, reorder or imitate others: control, private,
 * unassigned and formatting ones, and those that are drawn as nothing (Unicode's Default_Ignorable_Code_Point, some
 * of which count as letters, and the blank of Braille). Let through are the two joiners that Persian and Indic names
 * are written with, and the selector that makes a sign an emoji. No letter carries five marks in any script's names;
 * with more they reach over the rows above and below.
 */
export const shownName = (
  typed: string,
  { min, max }: { readonly min: number; readonly max: number },
): string | null => {
  const composed = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  const plain = composed
    .replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu, "")
    .replace(/(?<=\p{Extended_Pictographic})\ufe0f/gu, "");
  if (/[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(plain) || /\p{M}{5}/u.test(plain)) return null;
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  const length = Array.from(composed).length;
  return length >= min && length <= max ? composed : null;
};

/** A display name's length, in characters. */
export const displayNameLength = { min: 1, max: 60 } as const;

/**
 * A title or another line that one person writes and others read: no controls, and nothing that turns the direction of
 * what stands beside it. Marks of direction that Hebrew and Arabic are typed with are let through.
 */
export const lineOfText = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;
