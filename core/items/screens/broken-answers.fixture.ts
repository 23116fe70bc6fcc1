import type { Item } from "../item";
import { instead, withStem, withWrong, type Broken } from "./break-one-way.fixture";
import { good, wordsOfClaim } from "./good-questions.fixture";

type WrongAnswers = readonly [screen: string, how: string, item: Item, ...wrong: string[]];

/** Broken by these wrong answers. */
const wrongAnswers: readonly WrongAnswers[] = [
  [
    "V15 numbers inside names",
    "a year stands in the article only in the name of some games",
    good.period,
    "2021",
    "2022",
    "2024",
  ],
  [
    "V17 no way out",
    "“the article does not say”",
    good["who said"],
    "Erik Dahl",
    "Petra Lunde",
    "The article does not say",
  ],
  ["V17 no way out", "“none of these”", good.figure, "Nearly 32", "Nearly 64", "None of these"],
  ["V10 enough different answers", "one wrong answer", good["who said"], "Erik Dahl"],
  [
    "V10 enough different answers",
    "five answers",
    good.figure,
    "Nearly 32",
    "Nearly 64",
    "Nearly 80",
    "Nearly 96",
  ],
  [
    "V10 enough different answers",
    "an answer twice",
    good["who said"],
    "Erik Dahl",
    "Nils Aker",
    "erik Dahl",
  ],
  [
    "V11 answers of one kind",
    "a body among people",
    good["who said"],
    "Erik Dahl",
    "Nils Aker",
    "the Coast Guard",
  ],
  [
    "V11 answers of one kind",
    "a month among days",
    good.date,
    "Sunday, 9 March 2025",
    "Tuesday, 11 March 2025",
    "January 2025",
  ],
  [
    "V12 surely wrong answers",
    "whoever stood beside stands among the wrong answers",
    good["who did"],
    "Petra Lunde",
    "Erik Dahl",
    "Nils Aker",
  ],
  [
    "V12 surely wrong answers",
    "a figure that “nearly 48” may mean",
    good.figure,
    "Nearly 32",
    "Nearly 46",
    "Nearly 80",
  ],
  [
    "V13 distance between answers",
    "a figure that nobody would choose",
    good.figure,
    "Nearly 32",
    "Nearly 64",
    "Nearly 480",
  ],
  [
    "V13 distance between answers",
    "two figures close together",
    good.figure,
    "Nearly 32",
    "Nearly 64",
    "Nearly 66",
  ],
  [
    "V14 dates and weekdays",
    "an answer with the wrong weekday",
    good.date,
    "Sunday, 9 March 2025",
    "Friday, 11 March 2025",
    "Wednesday, 12 March 2025",
  ],
  [
    "V14 dates and weekdays",
    "an answer that is no day",
    good.date,
    "Sunday, 9 March 2025",
    "Friday, 31 February 2025",
    "Wednesday, 12 March 2025",
  ],
  ["V16 the gap", "a word that means nearly the same", good.gap, "scientist", "operator", "musician"],
  ["V16 the gap", "a word whose meaning nobody knows", good.gap, "scientist", "motorist", "musician"],
  ["V16 the gap", "a word of another form", good.gap, "scientist", "artists", "musician"],
];

/** Broken in the answers or in what is stated, gap and all. */
export const brokenAnswers: readonly Broken[] = [
  ...wrongAnswers.map(([screen, how, item, ...wrong]): Broken => [screen, how, withWrong(item, ...wrong)]),
  [
    "V12 surely wrong answers",
    "whoever agreed with it stands among the wrong answers",
    instead({
      kind: "who-said-indirect",
      stem: "Who said that the toll on the Sundholm Bridge was higher than the toll on any Danish bridge?",
      proof: "Lunde said that the toll",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", "the toll on the Sundholm Bridge"),
        speaker: "Petra Lunde",
      },
    }),
  ],
  [
    "V14 dates and weekdays",
    "a question with the wrong weekday",
    withStem(good["who did"], good["who did"].stem.replace("Tuesday", "Friday")),
  ],
  ["V16 the gap", "two gaps", withStem(good.gap, good.gap.stem.replace("words", "words about a ______"))],
  [
    "V21 true or false",
    "a statement without the question",
    withStem(good["true statement"], good["true statement"].stem.replace("True or false? ", "Well: ")),
  ],
  [
    "V21 true or false",
    "somebody else said it and it counts as true",
    withStem(good["true statement"], good["true statement"].stem.replace("Clara Voss", "Erik Dahl")),
  ],
  [
    "V21 true or false",
    "the article’s figure counts as false",
    withStem(good["false statement"], good["false statement"].stem.replace("64", "48")),
  ],
  [
    "V21 true or false",
    "the wrong figure is only nearly wrong",
    withStem(good["false statement"], good["false statement"].stem.replace("64", "50")),
  ],
];
