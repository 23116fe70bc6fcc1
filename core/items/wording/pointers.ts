/** Words that stand for something said before. Outside quotation marks they need it earlier in the stem. */
const thirdPerson =
  /^(?:he|she|they|him|her|hers|his|them|their|theirs|it|its|himself|herself|themselves|itself)$/iu;

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? [];

const isPlural = (word: string): boolean =>
  /(?:[^su]s|people|women|men|children|police)$/iu.test(word) && word.length > 3;
const isName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !/^(?:I|I['’]\p{L}+|The|A|An|We|Our|My|It|This|That|These|Those|There|And|But|If|When|They|He|She|You|Your|Some|So|What|As|In|On|At|For|Of)$/u.test(
    word,
  );

/**
 * True when quoted words point at something they don't name: "Some of their interests conflict". First and second
 * person belong to whoever speaks and are left alone.
 */
export function needsContext(quotation: string): boolean {
  const list = words(quotation);
  for (const [index, raw] of list.entries()) {
    const word = raw.toLowerCase().replace(/[’'](?:s|re|ll|ve|d)$/u, "");
    const earlier = list.slice(0, index);
    if (/^(?:he|she|him|her|hers|his|himself|herself)$/u.test(word)) {
      if (!earlier.some((other, at) => isName(other) && (at > 0 || other.length > 3))) return true;
    } else if (/^(?:they|them|their|theirs)$/u.test(word)) {
      if (!earlier.some((other) => isPlural(other) || isName(other))) return true;
    } else if (/^(?:it|its)$/u.test(word)) {
      const isDummy =
        /^(?:is|was|will|would|takes|took|seems|has|['’]s)$/iu.test(list[index + 1] ?? "") &&
        /\b(?:to|that|when|if|for)\b/iu.test(list.slice(index + 2, index + 8).join(" ")) &&
        word === "it";
      const shortened =
        /^it[’']s$/iu.test(raw) &&
        /^(?:to|that|when|if|for)$/iu.test(
          list.slice(index + 2, index + 6).find((w) => /^(?:to|that|when|if|for)$/iu.test(w)) ?? "",
        );
      if (
        !isDummy &&
        !shortened &&
        !earlier.some(
          (other) =>
            other.length > 3 &&
            !thirdPerson.test(other) &&
            !/^(?:this|that|there|have|been|will|would|think|know|with|when|what)$/iu.test(other),
        )
      )
        return true;
    } else if (/^(?:this|that|these|those)$/u.test(word)) {
      const next = (list[index + 1] ?? "").toLowerCase();
      const alone =
        next === "" ||
        /^(?:is|was|are|were|will|would|has|have|had|can|could|should|may|might|means|does|did|must|shows|makes)$/u.test(
          next,
        ) ||
        /[’'](?:s|re|ll|ve|d)$/u.test(raw);
      const pointsAtThing =
        (word === "these" || word === "those" || word === "this") &&
        !alone &&
        !/^(?:year|month|week|morning|afternoon|evening|time|moment|summer|winter|season|country|is|who|that|of|in|with)$/u.test(
          next,
        );
      if ((alone || pointsAtThing) && earlier.filter((other) => other.length > 3).length < 4) return true;
    }
  }
  return false;
}

/** Days and spans that depend on when one reads: "yesterday", "last month", "a week ago". */
export const deictic =
  /\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|past|coming) (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|night|morning|evening|afternoon|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade|century)|ago|recently|lately|earlier this|later this|so far|currently|now|at present|to date)\b/iu;

/** Things the article may call by a bare noun because it has named them: a stem that has not can't. */
const bare =
  `meeting talks company firm group agency ministry party team club school university city town village country government
state court bank hospital report study survey plan deal bill law agreement event incident attack accident crash fire storm
project programme program bridge building museum festival company's president minister mayor spokesman spokeswoman
committee council board commission union organisation organization foundation area region island statement announcement
decision case trial match game race election vote campaign conference summit visit trip film book show app device product
service system site facility station airport port road line outage strike protest war conflict ceremony investigation
researchers scientists authors team's officials authorities two three pair duo couple former latter man woman leaders`
    .split(/\s+/u)
    .filter((word) => word !== "");
const bareThings = new Set(bare);

/**
 * The first word of a stem that stands for something the stem has not named, or null. Quoted words are judged by
 * `needsContext`, so they are left out here.
 */
export function danglingWord(stem: string): string | null {
  const outside = stem.replaceAll(/“[^”]*”/gu, " “” ");
  const list = outside.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|“”/gu) ?? [];
  const nameBefore = (index: number) => list.slice(0, index).some((word, at) => at > 0 && isName(word));
  for (const [index, raw] of list.entries()) {
    const word = raw.toLowerCase();
    if (/^(?:i|me|my|we|us|our|ours|you|your)$/u.test(word) && raw !== "US") return raw;
    if (thirdPerson.test(word) && !nameBefore(index)) {
      const dummy =
        word === "it" &&
        /^(?:is|was|will|would|had|has|took|takes)$/u.test((list[index + 1] ?? "").toLowerCase());
      const plural =
        /^(?:they|them|their|theirs|it|its)$/u.test(word) &&
        list.slice(2, index).some((other) => isPlural(other) || (other.length > 4 && /^its?$/u.test(word)));
      if (!dummy && !plural) return raw;
    }
    if (/^(?:this|these|those)$/u.test(word)) return raw;
    if (word === "the" && index > 0) {
      // "the State Department" is a name, "the state" is not.
      if (/^\p{Lu}/u.test(list[index + 1] ?? "")) continue;
      const noun = (list[index + 1] ?? "").toLowerCase().replace(/[’']s?$/u, "");
      const next = (list[index + 2] ?? "").toLowerCase();
      if (
        bareThings.has(noun) &&
        !/^(?:of|for|that|which|between|in|on|at|against|with|to|from|over|by|near|about)$/u.test(next) &&
        !nameBefore(index)
      )
        return `the ${noun}`;
    }
  }
  return null;
}
