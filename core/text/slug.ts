/** Longest slug, so that an address still fits on one line of a message. */
const longest = 60;

/**
 * Words of a title as they stand in an address: lower-case ASCII letters and digits with hyphens between, cut at a
 * word. "" when the title has no such letter.
 */
export const slugOf = (title: string): string => {
  const words = title
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug === "" ? (words?.[0] ?? "").slice(0, longest) : slug;
};
