/**
 * What UTF-8 leaves behind where it was read as Latin-1 or Windows-1252: "GÃ¼len", "itâ€™s", "Â£5", "KÃ" with its end
 * lost. "Ângela" is a name.
 */
const leftovers = /[Ã\u0080-\u009f\ufffd]|Â(?!\p{L})|Â[ªµºŠŒŽšœžŸƒˆ]|â€/u;

/** True for words that were read by the wrong alphabet: who knows what is missing. */
export const isMisread = (words: string): boolean => leftovers.test(words.normalize("NFC"));
