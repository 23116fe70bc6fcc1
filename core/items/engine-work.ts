import { annotate } from "../annotate/annotate";
import type { AnnotatedDocument } from "../annotate/annotation";
import type { Claim } from "../claims/claim";
import { parseIso } from "../text/civil-date";
import { cutText } from "../text/cut";
import { onceFor, remember } from "../text/remember";
import { draftSet, triedOf, type DraftOptions, type TriedQuestion } from "./draft-set";
import type { DraftedSet, Item } from "./item";
import { readingOf } from "./reading";
import { screenSet, type SetFault } from "./screens/screen-set";
import { sensitiveAgain, type Stopped } from "./sensitive-again";
import { asAsked } from "./story-name";

/** The headline and the text of an article and the day it is from ("" when nobody knows). A revision never changes. */
export type Revision = { readonly title: string; readonly text: string; readonly publishedOn: string };

/** Everything the engine makes of an article. */
export type Trace = {
  readonly annotated: AnnotatedDocument;
  readonly claims: readonly Claim[];
  readonly tried: readonly Pick<TriedQuestion, "item" | "fault">[];
};

/** Articles kept as read, at most twice as many. A teacher looks at one draft again and again while deciding. */
const most = 4;

const readText = remember((key: string): AnnotatedDocument => {
  const [publishedOn = "", title = "", ...lines] = key.split("\n");
  return annotate(cutText({ title, text: lines.join("\n"), published: parseIso(publishedOn) }));
}, most);

const read = ({ title, text, publishedOn }: Revision): AnnotatedDocument =>
  readText([publishedOn, title.replaceAll("\n", " "), text].join("\n"));

/** A teacher goes from layer to layer of one article: its questions are tried once, while it is kept as read. */
const tried = onceFor(triedOf);

/** All that the app asks of the engine about an article that somebody brought. */
export const engineWork = {
  draft: (revision: Revision, options: DraftOptions): DraftedSet => draftSet(read(revision), options),

  screen: (revision: Revision, items: readonly Item[]): readonly SetFault[] =>
    screenSet(items, read(revision)),

  again: (revision: Revision, stopped: Stopped, seed: number): Item | null =>
    sensitiveAgain(read(revision), stopped, seed),

  /** As a new draft would be made: with today's rules, which may be newer than those of a draft that is there. */
  trace: (revision: Revision): Trace => {
    const reading = readingOf(read(revision));
    return {
      annotated: reading.annotated,
      claims: reading.claims,
      tried: tried(reading).map(({ item, fault }) => ({ item: asAsked(item, reading), fault })),
    };
  },
};
