/** What only the bearer of an office, somebody of a place or of a family can say: "in her tenure as senator", "his wife". */
const rows: readonly RegExp[] = [
  /\b(?:his|her) (?:\p{L}+ )?(?:tenure|term|terms|stint|time|years|days|service|work) as\b/iu,
  /\b(?:his|her) (?:own |home |native )?(?:country|nation|homeland|countrymen|government|ministry)\b/iu,
  /\b(?:his|her) (?:husband|wife|father|mother|son|daughter|brother|sister|parents|children)\b/iu,
];

/** The words of a stem that show which office, country or family whoever it asks for belongs to; null without any. */
export function showsWhoIsAsked(stem: string): string | null {
  const told = stem.replaceAll(/“[^”]*”/gu, " ");
  return rows.map((row) => row.exec(told)?.[0]).find((found) => found !== undefined) ?? null;
}
