/** A text as it is searched in, and as what is looked for is compared with it: lower case, accents taken off. */
export const searchable = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The words of a search, each once. */
export const searchedWords = (typed: string): readonly string[] => [
  ...new Set(
    searchable(typed)
      .split(/\s+/u)
      .filter((word) => word !== ""),
  ),
];
