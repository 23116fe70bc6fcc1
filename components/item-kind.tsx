/** What a kind of question is called on the screen. A kind that is missing here shows by its own name. */
const names: Readonly<Record<string, string>> = {
  "who-said": "Who said",
  "who-said-indirect": "Who said",
  "who-said-joint": "Who said together",
  "complete-quotation": "Complete the quotation",
  "which-figure": "How many",
  "figure-period": "When was the figure",
  "which-date": "When",
  "which-outlet": "Who reported it",
  "who-holds-role": "Who is",
  "who-did": "Who did",
  where: "Where",
  "true-false": "True or false",
  "figure-entry": "Give the figure",
  "date-entry": "Give the date",
  matching: "Match",
  ordering: "Put in order",
};

export const kindName = (kind: string): string => names[kind] ?? kind.replaceAll("-", " ");

/** What a rule that writes questions goes by, in words. One that is missing here shows by its own name. */
const rules: Readonly<Record<string, string>> = {
  "who-said/direct": "from a direct quotation",
  "who-said/indirect": "from reported speech",
  "who-said/joint": "from words said together",
  "complete-quotation/last-word": "from the last word of a quotation",
  "complete-quotation/name": "from a name in a quotation",
  "which-figure/clause": "from a figure",
  "figure-period/last-date": "from a figure and its date",
  "which-date/event": "from the date of an event",
  "which-date/words": "from when something was said",
  "which-outlet/remarks": "from the source of remarks",
  "who-holds-role/person": "from a position",
  "who-holds-role/position": "from a person",
  "who-did/event": "from what somebody did",
  "where/event": "from where something happened",
  "figure-entry/clause": "from a figure",
  "date-entry/event": "from the date of an event",
  "matching/speakers": "from direct quotations",
  "ordering/events": "from the dates of events",
};

export const ruleName = (rule: string): string =>
  rules[rule] ?? (rule.startsWith("true-false/") ? "from a statement" : `rule ${rule}`);

/** What questions of these kinds are about, in the order of the rows: "who said what, figures and dates". */
const subjects: readonly (readonly [subject: string, kinds: readonly string[]])[] = [
  [
    "who said what",
    ["who-said", "who-said-indirect", "who-said-joint", "complete-quotation", "which-outlet", "matching"],
  ],
  ["figures", ["which-figure", "figure-period", "figure-entry"]],
  ["dates", ["which-date", "date-entry"]],
  ["places", ["where"]],
  ["the order of events", ["ordering"]],
  ["who is who", ["who-holds-role", "who-did"]],
  ["true-or-false statements", ["true-false"]],
];

export const subjectsOf = (kinds: readonly string[]): string => {
  const found = subjects
    .filter(([, of]) => of.some((kind) => kinds.includes(kind)))
    .map(([subject]) => subject);
  const last = found.pop();
  if (last === undefined) return "the report";
  return found.length === 0 ? last : `${found.join(", ")} and ${last}`;
};
