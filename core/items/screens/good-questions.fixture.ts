import { handmade } from "../handmade.fixture";
import type { Item } from "../item";
import { bridge as text } from "../stories.fixture";

export const { article, itemOf, wordsOfClaim } = handmade(text, { year: 2025, month: 3, day: 13 });

export const villages =
  "The Sundholm Bridge will bring every village of the coast closer to the hospitals of Sundholm";
export const lorries = "heavy lorries on the Sundholm Bridge would damage the old lighthouse";
export const cyclists = "Cyclists of Sundholm have waited for the Sundholm Bridge longer than any driver";

/** A good question of each kind that the screens judge in a way of its own. */
export const good = {
  "who said": itemOf({
    kind: "who-said",
    stem: `Who said: “${villages}”?`,
    key: "Clara Voss",
    wrong: ["Erik Dahl", "Petra Lunde", "Nils Aker"],
    proof: `“${villages}`,
    claim: { kind: "attribution", words: wordsOfClaim("attribution", villages), speaker: "Clara Voss" },
  }),
  "who warned": itemOf({
    kind: "who-said-indirect",
    stem: `Who warned the Sundholm council that ${lorries} if the council set no limit?`,
    key: "Erik Dahl",
    wrong: ["Clara Voss", "Nils Aker", "Jonas Fehn"],
    proof: "Dahl warned the Sundholm council",
    claim: { kind: "attribution", words: wordsOfClaim("attribution", lorries), speaker: "Erik Dahl" },
  }),
  "who did": itemOf({
    kind: "who-did",
    stem: "Who opened the Sundholm Bridge to cyclists on Tuesday, 11 March 2025?",
    key: "Clara Voss",
    wrong: ["Petra Lunde", "Nils Aker", "Jonas Fehn"],
    proof: "Sundholm Mayor Clara Voss opened",
    claim: { kind: "action", words: wordsOfClaim("action", "opened the Sundholm Bridge") },
  }),
  "who holds": itemOf({
    kind: "who-holds-role",
    rule: "who-holds-role/position",
    stem: "How does the article introduce Petra Lunde?",
    key: "Head of the Sundholm Cycling Union",
    wrong: ["Chair of the Sundholm School Board", "Director of the Harbour Museum", "Sundholm Mayor"],
    proof: `“${cyclists}`,
    claim: { kind: "role", words: wordsOfClaim("role", "head of the Sundholm Cycling Union") },
  }),
  figure: itemOf({
    kind: "which-figure",
    rule: "which-figure/clause",
    stem: "According to Reuters, which figure belongs in the gap? Sundholm has received ______ electric buses for the Sundholm Bridge since the winter began.",
    key: "Nearly 48",
    wrong: ["Nearly 32", "Nearly 64", "Nearly 80"],
    proof: "Sundholm has received nearly 48",
    claim: { kind: "figure", words: wordsOfClaim("figure", "nearly 48"), speaker: "Reuters" },
  }),
  date: itemOf({
    kind: "which-date",
    stem: "On which day did the Coast Guard close the harbour of Sundholm to 30 fishing boats?",
    key: "Monday, 10 March 2025",
    wrong: ["Sunday, 9 March 2025", "Tuesday, 11 March 2025", "Wednesday, 12 March 2025"],
    proof: "The Coast Guard closed",
    claim: { kind: "dating", words: wordsOfClaim("dating", "Monday") },
  }),
  period: itemOf({
    kind: "figure-period",
    stem: "According to Reuters, Sundholm has received nearly 48 electric buses for the Sundholm Bridge since the winter began, compared to nearly 64 electric buses in which year?",
    key: "2023",
    wrong: ["2021", "2024", "2020"],
    proof: "Sundholm has received nearly 48",
    claim: { kind: "figure", words: wordsOfClaim("figure", "nearly 64"), speaker: "Reuters" },
  }),
  gap: itemOf({
    kind: "complete-quotation",
    stem: `Complete Petra Lunde’s words: “${cyclists.replace("driver", "______")}.”`,
    key: "driver",
    wrong: ["scientist", "artist", "musician"],
    proof: `“${cyclists}`,
    claim: { kind: "attribution", words: wordsOfClaim("attribution", cyclists), speaker: "Petra Lunde" },
  }),
  "true statement": itemOf({
    kind: "true-false",
    stem: `True or false? Clara Voss said: “${villages}.”`,
    key: "True",
    wrong: ["False"],
    proof: `“${villages}`,
    claim: { kind: "attribution", words: wordsOfClaim("attribution", villages), speaker: "Clara Voss" },
  }),
  "false statement": itemOf({
    kind: "true-false",
    stem: "True or false? According to Reuters, Sundholm has received nearly 64 electric buses for the Sundholm Bridge since the winter began.",
    key: "False",
    wrong: ["True"],
    proof: "Sundholm has received nearly 48",
    claim: { kind: "figure", words: wordsOfClaim("figure", "nearly 48"), speaker: "Reuters" },
  }),
} satisfies Record<string, Item>;
