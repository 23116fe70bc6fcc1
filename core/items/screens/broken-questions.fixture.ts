import { bridge as text } from "../stories.fixture";
import { instead, withKey, withProof, withStem, withWrong, type Broken } from "./break-one-way.fixture";
import { cyclists, good, lorries, villages, wordsOfClaim } from "./good-questions.fixture";

/** A remark that has nothing to do with the story; its proof names who made it and leaves the words out. */
const coffee = instead({
  stem: "Who said: “My coffee was cold this morning”?",
  proof: `“${cyclists}`,
  claim: {
    kind: "attribution",
    words: wordsOfClaim("attribution", "My coffee was cold"),
    speaker: "Petra Lunde",
  },
});

/** Broken in the question, in its proof or in what counts as right. */
export const brokenQuestions: readonly Broken[] = [
  ["V01 evidence in the text", "nothing proves it", { ...good["who said"], evidence: [] }],
  [
    "V01 evidence in the text",
    "the proof is four sentences long",
    withProof(good["who did"], `“${villages}`, "“The Sundholm Bridge was", "Dahl warned", "Lunde said that"),
  ],
  [
    "V01 evidence in the text",
    "the stored proof has another word than the article",
    {
      ...good["who said"],
      evidence: good["who said"].evidence.map((piece) => ({
        ...piece,
        text: piece.text.replace("coast", "lake"),
      })),
    },
  ],
  [
    "V01 evidence in the text",
    "the proof begins inside a sentence",
    {
      ...good["who said"],
      evidence: good["who said"].evidence.map(({ start, end }) => {
        const from = text.indexOf("will bring", start);
        return { start: from, end, text: text.slice(from, end) };
      }),
    },
  ],
  [
    "V01 evidence in the text",
    "the proof is a picture’s caption",
    withProof(good["who said"], "Voss poses with Aker"),
  ],
  ["V01 evidence in the text", "the proof is a comment form", withProof(good["who said"], "Your email")],
  ["V04 evidence in the story", "the proof is the headline", withProof(good["who did"], "Cyclists Cross")],
  [
    "V06 one proved key",
    "two answers are marked as right",
    {
      ...good["who said"],
      options: good["who said"].options.map((option) => ({
        ...option,
        isKey: option.isKey || option.text === "Nils Aker",
      })),
    },
  ],
  [
    "V06 one proved key",
    "somebody else is marked as right",
    withWrong(withKey(good["who said"], "Erik Dahl"), "Clara Voss", "Petra Lunde", "Nils Aker"),
  ],
  [
    "V06 one proved key",
    "the article does not assert it",
    { ...good["who said"], claim: { ...good["who said"].claim, end: good["who said"].claim.end - 20 } },
  ],
  ["V06 one proved key", "the figure is the article’s other one", withKey(good.figure, "Nearly 64")],
  ["V06 one proved key", "the day is the day before", withKey(good.date, "Sunday, 9 March 2025")],
  [
    "V07 all speakers and no outlet",
    "a news agency reported it and is taken for whoever said it",
    instead({
      kind: "who-said-indirect",
      stem: "Who said that Sundholm has received nearly 48 electric buses for the Sundholm Bridge since the winter began?",
      key: "Reuters",
      wrong: ["the Guardian", "the Daily Anchor", "the Harbour Times"],
      proof: "Sundholm has received nearly 48",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", "Sundholm has received nearly 48"),
        speaker: "Reuters",
      },
    }),
  ],
  [
    "V08 one possible answer",
    "what was said is left out, and others said something too",
    withStem(good["who warned"], "Who warned the Sundholm council?"),
  ],
  [
    "V08 one possible answer",
    "the period that tells two figures apart is left out",
    withStem(
      good.figure,
      "According to Reuters, which figure belongs in the gap? Sundholm has received ______ electric buses for the Sundholm Bridge.",
    ),
  ],
  [
    "V03 key in the evidence",
    "the proof names nobody",
    withProof(good["who said"], "“The Sundholm Bridge was never"),
  ],
  ["V03 key in the evidence", "the proof has another day", withProof(good.date, "Sundholm Mayor Clara Voss")],
  ["V02 quoted words", "the proof does not hold the words", coffee],
  [
    "V02 quoted words",
    "one word of the quotation is changed",
    withStem(good["who said"], good["who said"].stem.replace("coast", "lake")),
  ],
  [
    "V02 quoted words",
    "words of the reporter are quoted as somebody’s",
    withStem(good["who said"], good["who said"].stem.replace("”", " at the opening”")),
  ],
  [
    "V05 form of the text",
    "a stray space",
    withStem(good["who said"], good["who said"].stem.replace(": ", ":  ")),
  ],
  ["V05 form of the text", "mark-up", withStem(good["who said"], `${good["who said"].stem}<br>`)],
  [
    "V05 form of the text",
    "a sign that nobody sees",
    withStem(good["who warned"], good["who warned"].stem.replace("lorries", "lor\u00ADries")),
  ],
  [
    "V05 form of the text",
    "an entity",
    withStem(good["who said"], good["who said"].stem.replace("?", " &amp;?")),
  ],
  [
    "V05 form of the text",
    "an entity by its number",
    withStem(good["who warned"], good["who warned"].stem.replace("lorries", "caf&#233;s")),
  ],
  [
    "V05 form of the text",
    "what is left of an entity",
    withStem(good["who warned"], good["who warned"].stem.replace("lorries", "Lorries amp Co")),
  ],
  [
    "V05 form of the text",
    "a bracket without its partner",
    withStem(good["who warned"], good["who warned"].stem.replace("lorries", "(lorries")),
  ],
  [
    "V05 form of the text",
    "a brace",
    withStem(good["who warned"], good["who warned"].stem.replace("lorries", "{lorries}")),
  ],
  [
    "V05 form of the text",
    "a quotation mark without its partner",
    withStem(good["who said"], good["who said"].stem.replace("”", "")),
  ],
  [
    "V05 form of the text",
    "marks of a typewriter",
    withStem(good["who said"], good["who said"].stem.replace("?", "''?")),
  ],
  [
    "V05 form of the text",
    "a participle that lost its date",
    withStem(good["who warned"], good["who warned"].stem.replace("lorries", "lorries, built, were")),
  ],
  ["V05 form of the text", "no end", withStem(good["who said"], good["who said"].stem.replace("?", ""))],
  [
    "V05 form of the text",
    "a comma that words begin with",
    withStem(good["who said"], good["who said"].stem.replace("“", "“, ")),
  ],
  [
    "V05 form of the text",
    "a comma beside a stop",
    withStem(good["who warned"], good["who warned"].stem.replace(" if", ", , if")),
  ],
  [
    "V05 form of the text",
    "a blank in front of a comma",
    withStem(good["who warned"], good["who warned"].stem.replace(" if", " , if")),
  ],
  [
    "V05 form of the text",
    "more than 320 characters",
    withStem(good["who warned"], good["who warned"].stem.replace("?", `${" again and again".repeat(14)}?`)),
  ],
  [
    "V09 limits of the statement",
    "the condition is left out",
    withStem(good["who warned"], `Who warned the Sundholm council that ${lorries}?`),
  ],
  [
    "V18 the key in the stem",
    "the surname stands in the question",
    withStem(good["who said"], `“${villages},” said Voss. Who said this?`),
  ],
  [
    "V18 the key in the stem",
    "the month stands in the question",
    withStem(
      good.date,
      "On which day in March did the Coast Guard close the harbour of Sundholm to 30 fishing boats?",
    ),
  ],
  [
    "V18 the key in the stem",
    "a word of the position stands in the question",
    withStem(good["who holds"], "How does the article introduce the cycling campaigner Petra Lunde?"),
  ],
  [
    "V19 stands alone",
    "“she” stands for somebody of another sentence",
    withStem(
      good["who warned"],
      "Who warned her that heavy lorries on the Sundholm Bridge would damage the old lighthouse if the council set no limit?",
    ),
  ],
  [
    "V19 stands alone",
    "“yesterday” depends on the day one reads it",
    withStem(
      good["who did"],
      "Who opened the Sundholm Bridge to cyclists on Tuesday, 11 March 2025, and not yesterday?",
    ),
  ],
  [
    "V27 what the story is about",
    "a passing remark",
    withProof(coffee, `“${cyclists}`, "“My coffee was cold"),
  ],
  [
    "V20 full names",
    "a bare surname among the answers",
    withWrong(good["who said"], "Dahl", "Petra Lunde", "Nils Aker"),
  ],
  [
    "V20 full names",
    "a bare surname in the question",
    withStem(good["who holds"], "How does the article introduce Lunde?"),
  ],
  [
    "sensitive words and people",
    "somebody’s friend died",
    instead({
      kind: "who-said-indirect",
      stem: "Who said that a friend died under the Sundholm Bridge in the last storm of the winter?",
      key: "Jonas Fehn",
      proof: "Jonas Fehn, a fisherman",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", "a friend died"),
        speaker: "Jonas Fehn",
      },
    }),
  ],
];
