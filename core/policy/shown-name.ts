/**
 * Tidies a name that is shown to others: composed, one space between words. Null when nothing is left, when it is
 * longer than `max` characters, or when it holds characters that hide, reorder or imitate others (control, private,
 * unassigned and formatting ones, except the two joiners that Persian and Indic names are written with).
 */
export const shownName = (
  typed: string,
  { min, max }: { readonly min: number; readonly max: number },
): string | null => {
  const composed = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  const plain = composed.replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu, "");
  if (/\p{C}/u.test(plain) || !/[\p{L}\p{N}]/u.test(plain)) return null;
  const length = Array.from(composed).length;
  return length >= min && length <= max ? composed : null;
};

/** A display name's length, in characters. */
export const displayNameLength = { min: 1, max: 60 } as const;
