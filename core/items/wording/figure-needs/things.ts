import { isFiniteVerb } from "../../../claims/verb-forms";
import { matterWords } from "../../../claims/topic";
import { wordSet } from "../../../lexicon/phrase-book";
import { isBareThing, isVerbBehind, specifies, unique } from "../bare-things";
import { stemWords } from "../stem-words";

/**
 * Things that need no telling which: there is one of each in the world, or in any place or race that the statement
 * names.
 */
const known = wordSet(
  `election elections country race races vote votes ballot nomination presidency primary caucuses caucus majority electorate nation population
government internet markets pound dollar euro currency industry sector workforce public seat house senate
congress court treasury budget deficit debt gdp inflation top bottom front back board ground air water sea coast border
morning afternoon evening weekend quarter half month year decade century period time moment early late mid
total average rest remainder whole number amount value cost price size level share`,
);

/** People who are called by what they are, where their name stood before. */
const person =
  /^(?:strategist|adviser|advisor|analyst|boss|campaigner|consultant|economist|entrepreneur|expert|lawyer|pollster|professor|researcher|tycoon|mogul|businessman|businesswoman|billionaire|millionaire|senator|congressman|congresswoman|governor|mayor|candidate|nominee|front-?runner|lawmaker|official|minister|chairman|chairwoman|executive|founder|investor|singer|actor|actress|player|coach|striker|star|teacher|student|member|worker|employee|spokesman|spokeswoman|staffer|aide|officer|driver|suspect|defendant|plaintiff|author|rapper|director|socialist|democrat|republican|conservative)s?$/u;

/** "the Osterby mayor", "the Norwick computer concern": called by what they are where their name stood before. */
const calledByPlace =
  /\b[Tt]he (?:\p{Lu}[\p{L}.]+,? ){1,3}(?:\p{Ll}+ ){0,3}(?:maker|company|senator|congressman|congresswoman|governor|mayor|businessman|billionaire|lawmaker|native|concern|giant|behemoth|conglomerate)s?\b(?! \p{Lu})/u;

/** "The US firm agreed", "The German lender is": the same of bodies, where a statement begins with them. */
const opensWithBody =
  /^The (?:\p{Lu}[\p{L}.]+ ){1,2}(?:\p{Ll}+ )?(?:airline|bank|brewer|broadcaster|carmaker|carrier|chain|chipmaker|club|drugmaker|firm|giant|group|insurer|lender|manufacturer|operator|publisher|retailer|side|supermarket|team)\b(?! \p{Lu})/u;

/** What has a name, and is nothing without it. */
const needsName = /^(?:virus|disease|infection|epidemic|pandemic|drug|vaccine)$/u;

/** What an illness is called behind its name. */
const ofIllness = /^(?:virus|disease|infection|epidemic|pandemic)$/u;

/** Illnesses by name. */
const illness =
  /^(?:covid(?:-19)?|coronavirus|ebola|zika|mpox|measles|cholera|polio|malaria|tuberculosis|hiv|aids|flu|influenza|dengue|h\dn\d)$/u;

/** Bodies that a possessive may take up when the statement has named one: "the council … the body’s members". */
const body =
  /^(?:group|company|firm|party|agency|bank|committee|campaign|organi[sz]ation|team|club|state|country|city|town|university|school)$/u;

/** Words behind a noun that say which one is meant. */
const tellsWhich =
  /^(?:of|for|that|which|who|whose|where|between|in|on|at|against|with|to|from|over|by|near|about|around|behind|under|into|through)$/u;

/** "the Norwegian refugees": those of an earlier sentence, and not all that there are. */
const oneSidedPeople =
  /\bthe \p{Lu}\p{Ll}+ (?:refugees|migrants|asylum seekers|troops|soldiers|prisoners|detainees|immigrants|tourists|hostages)\b(?! (?:who|that|in|from|of|at)\b)/u;

/** Numbers and adverbs that belong to what follows: "the stake [five years ago]". */
const endsPhrase =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|and|or|but|so|also|last|this|next|earlier|later|ago|\p{L}+ly)$/u;

/** Words that go on a noun phrase: plain words up to the noun, with what describes it. */
const longest = 4;

/** So much matter, and so much of what the story turns on, tells a reader of it which thing is meant. */
const enoughMatter = 7;
const enoughOfTopic = 3;

/**
 * The first definite thing of a statement that nothing in it tells apart ("the super PAC", "the virus"); null when
 * there is none. What a statement names again, or says more of, is told apart.
 */
export function unnamedThing(words: string, topic: ReadonlySet<string>): string | null {
  const called = (oneSidedPeople.exec(words) ?? calledByPlace.exec(words) ?? opensWithBody.exec(words))?.[0];
  if (called !== undefined) return called;
  const matter = matterWords(words);
  const isRich =
    matter.length >= enoughMatter && matter.filter((word) => topic.has(word)).length >= enoughOfTopic;
  const { list, lower, marksBehind } = stemWords(words.replaceAll(/_{3,}/gu, "0"));
  for (const [index, word] of lower.entries()) {
    if (word !== "the" && word !== "these" && word !== "those") continue;
    const head = headBehind(list, lower, marksBehind, index);
    if (head === null) continue;
    const noun = (lower[head] ?? "").replace(/[’']s?$/u, "");
    const behind = lower[head + 1] ?? "";
    const owns = /[’']s?$/u.test(list[head] ?? "");
    const isTold =
      unique.has(noun) ||
      // "the securities and banking industry"
      (behind === "and" && [head + 2, head + 3].some((at) => known.has(lower[at] ?? ""))) ||
      known.has(noun) ||
      lower.slice(0, index).includes(noun) ||
      /(?:est|most|first|last|only|final|next)$/u.test(lower[index + 1] ?? "") ||
      // "the ferry plan", in a story on a ferry
      (lower.slice(index + 1, head).some((word) => topic.has(word)) &&
        // "the ferry measure": papers call a bill so that they named before
        noun !== "measure" &&
        !person.test(noun) &&
        !body.test(noun)) ||
      (owns && body.test(noun) && list.slice(0, index).some((before) => /^\p{Lu}/u.test(before))) ||
      (owns && !isBareThing(noun) && !body.test(noun) && !person.test(noun)) ||
      (!owns && marksBehind(head) === "" && (tellsWhich.test(behind) || /(?:ed|en|ing)$/u.test(behind)));
    // "cases of COVID-19 … since the pandemic began"
    if (ofIllness.test(noun) && lower.slice(0, index).some((before) => illness.test(before))) continue;
    if (needsName.test(noun) && !lower.slice(0, index).includes(noun) && behind !== "that")
      return `the ${noun}`;
    // "the ferry plan … the harbour": so many of its words together tell which.
    if (!isTold && isRich && noun !== "measure" && !person.test(noun) && !body.test(noun)) continue;
    if (!isTold || (person.test(noun) && behind !== "of" && !unique.has(noun))) return `the ${noun}`;
  }
  return null;
}

/** The noun of a definite phrase without a name or a number in it. */
function headBehind(
  list: readonly string[],
  lower: readonly string[],
  marksBehind: (index: number) => string,
  the: number,
): number | null {
  let head = the;
  for (let at = the + 1; at <= the + longest; at += 1) {
    const word = list[at] ?? "";
    // A name or a number in the phrase says which one.
    // "the super PAC" names none.
    if (word === "PAC" && !/\p{Lu}/u.test(list[at - 1] ?? "")) return at;
    if (/^\p{Lu}|\d/u.test(word)) return null;
    if (word === "" || (at > the + 1 && endsPhrase.test(word))) return head === the ? null : head;
    if (
      at > the + 1 &&
      (isVerbBehind(word) || isFiniteVerb(lower[at] ?? "") || specifies.test(lower[at] ?? ""))
    )
      return head;
    head = at;
    if (marksBehind(at) !== "" || /[’']s?$/u.test(word)) return head;
  }
  return head;
}
