import { expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { statementAround } from "./statements";

/** The statement around the words between two bars, in a text of one sentence. */
function around(marked: string): string | null {
  const text = marked.replaceAll("|", "");
  const start = marked.indexOf("|");
  const target = { start, end: marked.indexOf("|", start + 1) - 1 };
  const annotated = read(text);
  const sentence = annotated.document.sentences.find(({ end }) => end > start);
  const span = sentence === undefined ? null : statementAround(annotated, target, sentence);
  return span === null ? null : text.slice(span.start, span.end);
}

test.each([
  // What only adds is cut.
  [
    "The bank lent |$4 million| to the town, which had asked for more.",
    "The bank lent $4 million to the town",
  ],
  [
    "Sales of the boats rose |3.2 percent| in May, leaving the yard with a profit.",
    "Sales of the boats rose 3.2 percent in May",
  ],
  ["Prices fell to |4.1 percent| in May, down from 5 percent in April.", "Prices fell to 4.1 percent in May"],
  // An old figure is cut, and the years of a change are not.
  [
    "Sales of the boats rose |3 percent| to $9 million from $8 million.",
    "Sales of the boats rose 3 percent to $9 million",
  ],
  [
    "Sales of the boats rose |3 percent| from 2019 to 2023.",
    "Sales of the boats rose 3 percent from 2019 to 2023",
  ],
  [
    "The film took |$9 million| after growing from 40 to 90 towns.",
    "The film took $9 million after growing from 40 to 90 towns",
  ],
  // The clause that holds the figure.
  ["The bank made a loss, and the state paid |$4 million| in March.", "the state paid $4 million in March"],
  [
    "The bank made a loss while the town of Osterby spent |$9 million| on boats.",
    "the town of Osterby spent $9 million on boats",
  ],
  // Behind an aside a statement may go on, or be over.
  ["The town ordered |40 guests| of the inn – most of them old – to leave by boat.", null],
  ["The town lost |40 boats| – most of them old – and the state paid for it.", "The town lost 40 boats"],
  // The last of a list is no clause.
  [
    "The yard paid |$4 million| for its ferry and harbour shows.",
    "The yard paid $4 million for its ferry and harbour shows",
  ],
  ["The yard lost |300 jobs|; the town of Osterby lost 20.", "The yard lost 300 jobs"],
  ["The yard lost |300 jobs| but the town kept its school.", "The yard lost 300 jobs"],
  [
    "The mayor leads by |two points| in the polls, and in the harbour, Odell has a chance.",
    "The mayor leads by two points in the polls",
  ],
  // The place a report comes from is no part of it.
  ["OSTERBY, Norwick (AP) — The bank lent |$4 million| to the town.", "The bank lent $4 million to the town"],
  ["OSTERBY: The bank lent |$4 million| to the town.", "The bank lent $4 million to the town"],
  // A list goes on behind a name that ends like a participle, and a time is no end.
  [
    "The line flies to |42 towns| in Osterby, Wyoming, Velland and Tarn.",
    "The line flies to 42 towns in Osterby, Wyoming, Velland and Tarn",
  ],
  ["The runner came |seventh| in a time of 31:41.", "The runner came seventh in a time of 31:41"],
  [
    "The town put |4 cents| on a bottle and 7 cents on a pipe but froze the rest.",
    "The town put 4 cents on a bottle and 7 cents on a pipe but froze the rest",
  ],
  // A date in front stays, a word that ties the sentence to the one before does not.
  ["In 2012, |30 million| people watched the game.", "In 2012, 30 million people watched the game"],
  ["However, the yard lost |300 jobs|.", "the yard lost 300 jobs"],
  ["But the yard lost |300 jobs|.", "the yard lost 300 jobs"],
  ["- The yard lost |300 jobs|.", "The yard lost 300 jobs"],
  // What only adds stays where the verb is still to come.
  [
    "The heads of |nine firms|, including two banks, sent a letter to the town.",
    "The heads of nine firms, including two banks, sent a letter to the town",
  ],
])("%s", (marked, expected) => {
  expect(around(marked)).toBe(expected);
});

test.each([
  // What limits it is never cut.
  [
    "The yard has lost |300 jobs|, unless the state pays.",
    "The yard has lost 300 jobs, unless the state pays",
  ],
  [
    "India has bought |13 boats| since the town and the state signed a contract.",
    "India has bought 13 boats since the town and the state signed a contract",
  ],
  // One verb for two objects, one subject for two verbs.
  ["The town bought boats and |12 cars| in May.", "The town bought boats and 12 cars in May"],
  ["The town sold boats and bought |12 cars| in May.", "The town sold boats and bought 12 cars in May"],
  // A clause under a condition, or in somebody's mouth, does not stand by itself.
  [
    "If the bank fails and the state pays |$4 million|, the town is safe.",
    "If the bank fails and the state pays $4 million, the town is safe",
  ],
  [
    "Odell believes that the bank failed and the state paid |$4 million|.",
    "Odell believes that the bank failed and the state paid $4 million",
  ],
  [
    "Odell estimates |400,000 workers| and families are ill.",
    "Odell estimates 400,000 workers and families are ill",
  ],
  [
    "The town paid |12 boats| to the Harbour and Fishing Office said to need them.",
    "The town paid 12 boats to the Harbour and Fishing Office said to need them",
  ],
  // "planned" describes and opens no clause.
  [
    "The town approved a bridge and the planned merger of |12 schools|.",
    "The town approved a bridge and the planned merger of 12 schools",
  ],
])("whole: %s", (marked, expected) => {
  expect(around(marked)).toBe(expected);
});

test.each([
  ["inside brackets", "The bank (founded with |$4 million|) lent money to the town."],
  ["behind a colon", "The result was clear: With |99 percent| of the votes, Odell, Roe and Velt."],
  ["between dashes", "The bank – with |12 branches| in all – lent money to the town."],
  ["beside a quotation", "The bank lent |$4 million| to what it called “the best town of all” in May."],
])("none %s", (_, marked) => {
  expect(around(marked)).toBeNull();
});
