import type { Item } from "#core/items/item";
import type { Account } from "#core/policy/viewer";
import { readArticleText } from "#core/text/article-text";
import { importArticle } from "../articles/import-article";
import type { Database } from "../db/client";
import { done } from "#core/policy/outcome";
import { engineWork } from "#core/items/engine-work";
import type { Drafting } from "./drafting";
import { engineBy, type Engine } from "./engine";

/** An invented report, for tests that need an article. */
export const bridgeReport = `The council of Ambry voted on Monday to close its oldest bridge.

“The bridge has carried us for a century, and it is tired,” said Mayor Ana Ruiz. “We will not wait for it to fall.”

The work will cost 12 million pounds, according to the town’s engineers. Buses will take another way from June.`;

/** An invented report with enough in it for the engine: speakers, figures, dates. */
export const talksReport = `Mayor Ana Ruiz met Governor Tom Hardy on Thursday in Ambry to talk about the old bridge.

“The bridge has carried this town for a century and deserves a careful repair,” Ruiz said, according to the Associated Press. Ruiz said that the council would vote on the plan before the summer.

“The state will pay for the repair of the bridge if the town keeps the road open,” Hardy said. Hardy told Reuters that engineers had found cracks in both towers.

Lena Fischer, the head of the Ambry Engineers’ Guild, called for haste. “The engineers warned the council of Ambry in writing about the cracks in the towers of the old bridge,” Fischer said on Friday.

Omar Haddad, a spokesman for the ferry company, said that the ferries could carry twice as many passengers.

“The old bridge of Ambry is the only way to the market for the farms in the valley,” said Nora Lind, a farmer. Paul Weiss, who has a shop in Ambry, said that the old bridge had brought him his first customers.

The repair of the old bridge of Ambry will cost 40 million pounds, according to the BBC. The first repair cost 15 million pounds in 1998.`;

/** An invented report with a private person in a sentence about an injury: questions about it are left out by default. */
export const injuryReport = `Mayor Ana Ruiz of Ambry met Governor Tom Hardy on Thursday to talk about the old bridge of Ambry.

“The old bridge of Ambry has carried this town for a century,” Ruiz said, according to the Associated Press.

“The state will pay for the old bridge of Ambry from June,” Hardy said.

Lena Fischer, the head of the Ambry Engineers’ Guild, called for haste. “The engineers of Ambry warned the council about the towers of the bridge,” Fischer said on Friday.

The baker Nils Weber was injured when a stone fell from the bridge. “The council of Ambry knew that the stones of Ambry Bridge had injured people,” Weber said on Friday.

Omar Haddad, a spokesman for the ferry company, said that the ferries of Ambry could carry twice as many passengers.`;

/** Has a teacher bring a report dated 2 May 2026, a Saturday. Returns the article's id. */
export const bringReport = async (database: Database, teacher: Account, report: string): Promise<string> => {
  const read = readArticleText(report);
  if (!read.ok) throw new Error(read.why);
  const outcome = await importArticle(
    database,
    teacher,
    {
      title: "Ambry talks about its bridge",
      sourceName: "The Ambry Courier",
      sourceUrl: null,
      publishedOn: { year: 2026, month: 5, day: 2 },
      publishedZone: "Europe/London",
      text: read.text,
    },
    new Date("2026-05-03T08:00:00Z"),
  );
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.articleId;
};

/** A drafting with no engine behind it: one true-or-false question for each paragraph, and one thing dropped. */
export const paragraphDrafting: Drafting = ({ text }) => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)];
  const items = paragraphs.map((match): Item => {
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      kind: "true-false",
      stem: `Does the report say this: “${match[0].slice(0, 40)}”?`,
      options: [
        { text: "True", isKey: true, why: "The report says so." },
        { text: "False", isKey: false, why: "The report says it." },
      ],
      key: "True",
      evidence: [{ ...span, text: match[0] }],
      rationale: "The report says so in these words.",
      claim: { kind: "attribution", ...span, tier: "A" },
      level: 1,
      rule: "test/paragraph",
    };
  });
  return {
    items,
    dropped: [
      { kind: "which-date", stem: "When?", screen: "V08", reason: "Two days are named.", start: 0, end: 5 },
    ],
    shortfall: ["2 fewer dates than planned"],
  };
};

/** Stores an account and returns it as the viewer it is. */
export const makeAccount = async (
  database: Database,
  name: string,
  role: Account["role"] = "teacher",
): Promise<Account> => {
  const { id } = await database.user.create({
    data: { userName: name.toLowerCase().replaceAll(" ", "-"), displayName: name, alias: name, role },
    select: { id: true },
  });
  return { kind: "account", id, role, displayName: name, alias: name };
};

/** The engine in this thread: that of the app starts only once it is built, and is tried by itself. */
export const engineHere: Engine = engineBy(({ name, args }) =>
  Promise.resolve(done((engineWork[name] as (...args: readonly unknown[]) => unknown)(...args))),
);

/** One that makes these drafts instead. */
export const engineDrafting = (drafting: Drafting): Engine => ({
  ...engineHere,
  draft: (...asked) => Promise.resolve(done(drafting(...asked))),
});
