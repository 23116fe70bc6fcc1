import type { Span } from "../../text/span";

/** Exchanges, as the codes of a news agency end: "NWK.N". A single capital before the dot may be an initial. */
const exchange =
  "(?:[AI-LNOSTV]|OQ|HK|DE|PA|AX|NS|BO|SS|SZ|KS|TO|MI|AS|SW|ST|MC|PK|SI|BR|VI|HE|OL|CO|SA|MX|IS|TW|BK|JK|KL|NZ|WA|LS|AT|TA)";

/** "crude CLc1", "tin CMSN3", "the euro EUR=", "the index .OSX", "Norwick Motors NWK.N" */
const code = new RegExp(
  `\\s(?:\\p{Lu}{2,4}c\\d|CM\\p{Lu}{2}\\d|\\p{Lu}{3,4}=\\p{Lu}{0,3}|\\.\\p{Lu}{3,6}|\\p{Lu}{2,5}\\.${exchange})(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  "gu",
);

/** The codes that agencies write behind what is traded: in an article they are links, in a question slips. */
export const marketCodes = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(code)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
