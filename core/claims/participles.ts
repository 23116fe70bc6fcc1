import { baseOfPast } from "./verb-forms";

/** Participles that are no simple past; all others are found as pasts. */
const irregular: Readonly<Record<string, string>> = {
  beaten: "beat",
  become: "become",
  begun: "begin",
  born: "bear",
  broken: "break",
  chosen: "choose",
  drawn: "draw",
  driven: "drive",
  fallen: "fall",
  flown: "fly",
  forbidden: "forbid",
  frozen: "freeze",
  given: "give",
  grown: "grow",
  hidden: "hide",
  overthrown: "overthrow",
  risen: "rise",
  seen: "see",
  shaken: "shake",
  stolen: "steal",
  sunk: "sink",
  sworn: "swear",
  taken: "take",
  thrown: "throw",
  withdrawn: "withdraw",
  written: "write",
};

/** The base of a participle ("was signed" → "sign"), or null when the lists don't hold it. Lower case in and out. */
export const baseOfParticiple = (word: string): string | null => irregular[word] ?? baseOfPast(word);
