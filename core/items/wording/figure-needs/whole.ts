import { fronting, verbAt, wordsIn } from "./clause-words";
import { matterWords } from "../../../claims/topic";
import { weekdays } from "../date-label";
import { gap } from "../plain";
import { unlessWords, type Need } from "./need";
import { monthNames } from "./worth";

/** Words for how much time passed, with which a sentence counts from the one before it. */
const spell = "(?:minute|hour|day|night|week|weekend|month|year|decade|season)s?";

/** "that year", "the previous year", where no year stands before it. */
const thatSpell = new RegExp(`\\b(?:that|the (?:same|next|previous|following|prior)) ${spell}\\b`, "iu");
const saysWhichSpell: Need = {
  name: "an earlier sentence",
  isMissing: ({ words }) => {
    const at = thatSpell.exec(words)?.index ?? -1;
    return at >= 0 && !/\b(?:1[89]|20)\d{2}\b/u.test(words.slice(0, at));
  },
};

/** "an additional 40 boats": to which? A figure before it may tell. */
const more = new RegExp(
  `\\b(?:additional|another|further|other|remaining|the extra)\\s(?:[\\p{L}-]+\\s)?(?:${gap}|\\d)`,
  "iu",
);
const saysMoreThanWhat: Need = {
  name: "an earlier sentence",
  isMissing: ({ words }) => {
    const at = more.exec(words)?.index ?? -1;
    return at >= 0 && !/\d|_/u.test(words.slice(0, at));
  },
};

/** "In four days, Osterby will vote": counted from a day that nobody names. */
const countedFromToday =
  /^(?:In|Within) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several) (?:hour|day|week|month|year)s?(?:[’']s? time| from now)?,? .*\b(?:will|is to|are to|is due|are due)\b/iu;

const leansOnNothing = unlessWords(
  "an earlier sentence",
  new RegExp(`^(?:[\\p{L}-]+\\s){1,6}${spell}\\s(?:(?:later|earlier)\\b|(?:before|after),)`, "iu"),
  /^(?:In the end|At the time|At that|By then|Then|There(?! (?:is|are|was|were|have|has)\b)|Earlier|Later|Previously|Afterwards?|Since then|Combined|Together|Altogether|Overall|In all|In total|All told|By comparison|In comparison|In contrast|Instead|Elsewhere|As a result|Eventually|Finally|Soon|Ultimately|Even|Both|More|Fewer|Another|Others?|Such|Same|Some of the|Several other|Of (?:those|these|them|the)|Among (?:them|those)|One of (?:those|these|the)|Under (?:the|that|this)|Everyone|Plus|In an? (?:closer|similar|separate|different|second|third|new|earlier|later|previous|statement))\b/u,
  countedFromToday,
  // "At number one is Mara Velt": of which list? "The youngest was Harlan Roe": the youngest what?
  /^(?:(?:In|At) (?:number \p{L}+|(?:first|second|third|fourth|fifth|last) place)|The \p{Ll}{3,}est) (?:is|was|are|were|has|had|came|comes)\b/u,
  // "profits over the period": over which?
  /\b(?:over|during|in|for|from) the (?:same )?period\b(?! (?:of|from|between|to|ending|ended|in|since|when|before|after)\b)/iu,
  // "The picture was further blurred": which picture, blurred by what?
  /\b(?:is|are|was|were|been) further \p{Ll}+ed by\b/u,
  // "Mara Velt made her remarks as": on what?
  /\b(?:made|making|gave|giving) (?:his|her|their|its|the) (?:announcement|appeal|call|claims?|comments|remarks|speech|statement)(?! (?:about|against|at|before|during|for|in|of|on|that|to)\b)/u,
  // "62 percent of captains agreed": with whom?
  /\b(?:dis)?agreed$/u,
  /\b(?:for (?:instance|example)|subsequently|in turn|respectively|even (?:further|more|less)|thereby|previously|likewise|however|on the other hand|(?:to|of) (?:their|its) offer|that (?:figure|number|total|sum|amount)|behind both|as well(?! as)|later on|again)\b/iu,
  new RegExp(`(?<!\\band\\s)${gap}\\s(?:other|more|additional|further|remaining|such)\\s\\p{L}`, "iu"),
  new RegExp(`${gap}\\sof\\s(?:them|those|these|whom|which)\\b`, "iu"),
);

const numbers = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

const isWhole = unlessWords(
  "the main clause",
  /\b(?:and|but)\s(?:when|if|as|while|because|although|though)\s[^,]*$/iu,
  // "Texas, No. 15-674, effectively destroyed …": the first half of a name was cut off.
  /\bNo\.\s?\d/u,
  // "The towns have established, which includes 32 ships"
  /^(?:\S+\s){1,5}(?:has|have|had)\s\p{L}+ed,\swhich\b/u,
  // In small letters: a statement may end with the WHO.
  /\b(?:as|and|or|but|she|he|they|it|that|who|which|when|while|the|a|an|of|to|in|on|for|with|by)$/u,
  // "12 new boats, is the second sale": what stands in front of "and" was cut off.
  new RegExp(`^${gap}(?:\\s[\\p{L}-]+){1,5},\\s(?:is|are|was|were|has|have|had)\\b`, "iu"),
  // "its owner, Norwick Motors Inc. Osterby Bank sold": two sentences were read as one.
  /\b(?:Inc|Corp|Ltd|Cos?|plc)\. (?:(?:The|It|In|He|She|They|But|And)\b|(?:\p{Lu}[\p{L}&.’'-]*\s){1,4}(?:said|has|had|is|was|will|would|sold|bought|\p{Ll}+ed)\b)/u,
  // "4,000 boats are to go, 560 will be sold": two clauses, and the word that joins them is gone.
  new RegExp(
    `\\b(?:is|are|was|were|has|have|had|will) [^,]*, ${gap}(?: \\p{Ll}+)? (?:is|are|was|were|has|have|had|will)\\b`,
    "u",
  ),
  // "of their nine 10 games", "two three times": two figures for one thing, and one is a slip.
  new RegExp(`\\b(?:${numbers}) ${gap} \\p{Ll}|\\b(?:${numbers}) (?:${numbers}) \\p{Ll}`, "iu"),
  // "rose by 40, the report from the harbour office": whoever says so was begun and cut off.
  /, the (?:\p{L}+ ){0,2}(?:report|study|survey|statement)(?: (?:from|by|of) [^,]*)?$/iu,
  // "with prices ranging [from 4 to 9 euros]": what belongs to it was cut out.
  /\b(?:ranging|varying|starting|totalling|totaling|compared)$/u,
  // "4% of all ferries a study by Velt has found": without its comma, one clause runs into the other.
  new RegExp(
    `${gap}[^,;]* (?:analysis|survey|study|research|report|poll|figures) (?:by|from) [^,;]{2,40} (?:has|have|had) (?:found|shown|revealed|suggested)$`,
    "u",
  ),
  // "between ______3.8 million": two figures, and the word between them is gone.
  new RegExp(
    `${gap} ?[$£€]|[$£€]\\d[\\d.,]*(?:bn|m)?(?: (?:million|billion))? ${gap}|${gap}[\\p{L}\\p{N}]|[\\p{L}\\p{N}]${gap}`,
    "u",
  ),
  // "The boat might help": to do what?
  /\b(?:can|could|may|might|should|will|would) help$/u,
  // "The Osterby total of 40 is …": a total of what?
  new RegExp(
    `^The (?:(?!(?:an?|the)\\b)[\\p{L}’'-]+ ){0,3}(?:total|figure|number|sum|amount|average) of (?:${gap}|\\d[\\d.,]*(?: (?:million|billion))?) (?:is|was|will|would|has|had|translates|means|includes|compares|rose|fell|\\p{Ll}+ed)\\b`,
    "u",
  ),
  // "The 12 games for the new console include …": those that another sentence told of.
  new RegExp(`^The ${gap} [^,;]*\\binclude\\b`, "u"),
  // A headline, or a line of a list.
  /\p{Lu}{4,}\s\p{Lu}{4,}\s\p{Lu}{3,}|^\d+(?:\.|px)\s/u,
);

const opensPart = /^(?:where|which|who|whose|whom|when|that|and|or)\b/iu;
const hasPresentVerb = /^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he|[Aa]n?|\p{Lu}\S*)\s.*\p{Ll}{3}s\b/u;

/** "In the hours after ______ people died in Osterby": a phrase in front, and nothing that it stands in front of. */
const goesOn: Need = {
  name: "the main clause",
  isMissing: ({ words }) => {
    if (!fronting.test(words)) return false;
    const [front = "", ...pieces] = words.split(/,\s/u);
    const isOpenPhrase =
      verbAt(front) < 0 ||
      /^(?:After|Before|Since(?! \d)|When|While|As|If|Although)\b/u.test(front) ||
      /^\S+ (?:\S+ ){0,4}(?:after|before|when|where|which|that|who)\b/u.test(front);
    if (pieces.length === 0 || !isOpenPhrase) return isOpenPhrase;
    return !pieces.some((piece, index) => {
      const rest = pieces.slice(index).join(", ");
      return !opensPart.test(piece) && (verbAt(rest) >= 0 || hasPresentVerb.test(rest));
    });
  },
};

const isYear = /\b(?:1[89]|20)\d{2}\b/u;
const counts = /\d|^(?:_+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/iu;
const isDate = new RegExp(`^(?:${weekdays.join("|")}|${monthNames}|The|An?)$`, "u");

const lastPart =
  /(?:\b(?:when|while|because|although|though)|[–—-] ?(?:but|while))\s((?:the\s)?\p{Lu}[^;]*)$/u;

/** "… three of them when Osterby, 2-1 down", "won 10 - but Osterby": what the last clause tells was cut off. */
export function breaksOff(words: string): boolean {
  const part = lastPart.exec(words)?.[1];
  return part !== undefined && verbAt(part) < 0 && !hasPresentVerb.test(part);
}

const lastPartGoesOn: Need = { name: "the main clause", isMissing: ({ words }) => breaksOff(words) };

const opensClause =
  /^(?:(?:The|the|Its|its|An?|an?)\s)?(?:[\p{L}&][\p{L}’'.-]*\s){0,9}?(?:has|have|had|is|was|were|will)\s/u;
const joinsClause =
  /^(?:as|after|although|and|because|before|but|despite|if|or|since|though|unless|until|when|where|whereas|whether|which|while|who|whom|whose|with|that)\b|\s(?:after|although|as|because|before|if|once|since|that|though|unless|until|when|where|which|while|who|whose)\s/iu;

/**
 * "Velt has bought a pier, the Osterby Bank has sold 4 ferries": two sentences of which no word joins the one to the
 * other; and not "Velt, the bank that has sold 4 ferries, …".
 */
const isOneSentence: Need = {
  name: "one sentence",
  isMissing: ({ words }) => {
    const pieces = words.split(/,\s/u);
    const [one = "", two = ""] = pieces.slice(-2);
    return (
      pieces.length === 2 &&
      !/[“”"]/u.test(words) &&
      !fronting.test(words) &&
      !joinsClause.test(one) &&
      !joinsClause.test(two) &&
      opensClause.test(one) &&
      /^(?:(?:the|its|an?|his|her|their)\s|\p{Lu})/u.test(two) &&
      opensClause.test(two)
    );
  },
};

const pointsBack =
  /^(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Yy]ou|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Bb]oth|[Ss]ome)[\s’']/u;

/** "Profit was 12 million", in a story of the yards of Osterby: of which yard? */
const ofSomeFirm =
  /^(?:The )?(?:(?:[Aa]nnual|[Gg]ross|[Nn]et|[Oo]perating|[Oo]verall|[Pp]re-?tax|[Qq]uarterly|[Tt]otal) )*(?:[Ee]arnings|[Ii]ncome|[Ll]oss(?:es)?|[Pp]rofits?|[Rr]evenues?|[Ss]ales|[Tt]urnover) (?:had|has|have|is|are|was|were|will|would|came|climbed|declined|dropped|fell|grew|hit|jumped|increased|plunged|reached|rose|slid|slipped|stood|surged|totalled|totaled|tumbled)\b/u;

/** So many of the words that a story turns on, or a name and some of them, tell its readers what is meant. */
const enoughOfStory = 4;
const enoughBesideName = 2;

/**
 * "Meeting participants outlined …": whose meeting? What comes up for the first time ("Two bombs exploded outside the
 * court of Norwick") needs a name and a year, or two names, and what is counted a name.
 */
const namesSubject: Need = {
  name: "a subject with a name",
  isMissing: ({ words, names, topic }) => {
    const statement = fronting.test(words) ? words.replace(/^[^,]*,\s/u, "") : words;
    if (ofSomeFirm.test(statement)) return true;
    const front = words.slice(0, words.length - statement.length);
    // "While Mara Velt won in Osterby, her margin shrank"
    if (pointsBack.test(statement) && !names.some((name) => front.includes(name))) return true;
    const verb = verbAt(statement);
    const list = wordsIn(statement);
    const subject = verb < 0 ? list : list.slice(0, verb);
    const isName = (word: string, index: number) => index > 0 && /^\p{Lu}/u.test(word) && !isDate.test(word);
    const isNamed =
      names.some((name) => subject.join(" ").includes(name)) ||
      subject.some((word, index) => isName(word, statement === words ? index : 1));
    if (isNamed) return false;
    // "Mara Velt" is one name.
    const all = wordsIn(words);
    const named = all.filter(
      (word, index) => isName(word, index) && !isName(all[index - 1] ?? "", index - 1),
    ).length;
    // So many of the words that a story turns on are a name to its readers.
    const shared = new Set(matterWords(words).filter((word) => topic.has(word))).size;
    if (shared >= (named > 0 ? enoughBesideName : enoughOfStory)) return false;
    const isCounted = subject.some((word) => counts.test(word)) || /^There$/u.test(subject[0] ?? "");
    const isDefinite = /^(?:The|These|Those)$/iu.test(subject[0] ?? "");
    return named < (isCounted || isDefinite || isYear.test(words) ? 1 : 2);
  },
};

const spentSum = new RegExp(
  `^(?:The|An?|Some) ${gap} (?:an? \\p{Ll}+ )?(?:\\p{Ll}{2,}ed|spent|paid|given|made|won|lost|lent|sent|put|set aside|cut|owed)\\b(.*)$`,
  "u",
);

/** "The ______ spent on the pier": a sum that was spent does nothing in these words. */
const sumDoes: Need = {
  name: "the main clause",
  isMissing: ({ words, quantity }) => {
    const rest = quantity.kind === "money" ? spentSum.exec(words)?.[1] : undefined;
    return rest !== undefined && verbAt(`It ${rest}`) < 0;
  },
};

/** "Norwick Motors would build a ferry which will cost $4 million": the "said that" of the one was cut off, and is missing. */
const isOneTense: Need = {
  name: "the tense of a report",
  isMissing: ({ words, source }) => source === "" && wouldAndWill.test(words),
};
const wouldAndWill = /^(?:\S+\s){1,6}would [^;]+\bwill\b/u;

/** "Mara Velt returns $43,100": a headline tells what was done in the present. */
const isReported = unlessWords(
  "the tense of a report",
  /(?:^|,\s)(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:rips|returns|wins|gives|gets|raises|donates|buys|sells|kills|hits|drops|falls|loses|beats|slashes|announces|takes|pays|cuts|signs|bans|fines|reminds|touts)\b/u,
);

/** What makes words a statement of their own. */
export const wholeStatement: readonly Need[] = [
  saysWhichSpell,
  saysMoreThanWhat,
  leansOnNothing,
  isWhole,
  goesOn,
  lastPartGoesOn,
  isOneSentence,
  namesSubject,
  sumDoes,
  isReported,
  isOneTense,
];
