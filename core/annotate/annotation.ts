import type { CivilInterval } from "../text/civil-date";
import type { TextDocument } from "../text/document";
import type { Span } from "../text/span";

/** How sure a reading is: A and B may carry a question; C is shown to people and never asked. */
export type Tier = "A" | "B" | "C";

/** Everything found in the text says which rule found it. */
export type Found = Span & { readonly rule: string };

export type EntityType = "person" | "organisation" | "place" | "outlet" | "event" | "work" | "group";

/** Words that name something. `evidence` lists why: "title", "apposition", "subject-of-cue", "first-name", "reuse". */
export type Mention = Found & {
  readonly type: EntityType;
  readonly entity: number;
  readonly evidence: readonly string[];
  /** The words of the name without title or role glued to it. */
  readonly name: Span;
};

/** One thing in the world, with every way the article names it. `id` is its place in the list. */
export type Entity = {
  readonly id: number;
  readonly type: EntityType;
  /** Full name as a reader should see it: "Mara Velt", "the White House". */
  readonly canonical: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly nameOrder: "given-family" | "family-given" | "unknown";
  readonly gender: "f" | "m" | null;
};

/** An office or job as the article words it; `former` when the article says so. */
export type Role = Found & { readonly text: string; readonly former: boolean };

/** A stretch between quotation marks. `content` excludes the marks. */
export type QuoteSpan = Found & {
  readonly content: Span;
  readonly depth: number;
  /** full: a sentence or more; clause: has a verb; fragment: too short to ask about; scare, title: no speech. */
  readonly kind: "full" | "clause" | "fragment" | "scare" | "title";
  /** The mark is not closed because the speech goes on in the next paragraph. */
  readonly continues: boolean;
};

/** Who is behind words: one or more entities, or somebody the article does not name ("a spokesman for X"). */
export type Speaker =
  | { readonly kind: "entities"; readonly ids: readonly number[]; readonly mention: Span }
  | { readonly kind: "unnamed"; readonly label: string; readonly mention: Span };

/** Speech and its source. Parts are in text order; a split quotation has several. */
export type Attribution = {
  readonly id: number;
  readonly kind: "direct" | "mixed" | "indirect";
  /** The words said, without marks. */
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** say-that, tell, call, according, echo, noun … */
  readonly frame: string;
  /** "denied", "doubted" when the cue turns the words round; a denial is never asked as a statement. */
  readonly polarity: "affirmed" | "denied" | "doubted";
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  /** Entity id of the outlet that reported it. */
  readonly outlet: number | null;
  /** Index into `times`. */
  readonly time: number | null;
  readonly tier: Tier;
  /** The sieve that attributed it. */
  readonly rule: string;
};

/** "reference": a number word that picks out or points back ("one of the ships", "the two towns") and tells no number. */
export type QuantityKind =
  | "count"
  | "money"
  | "percent"
  | "points"
  | "ratio"
  | "measure"
  | "duration"
  | "age"
  | "score"
  | "ordinal"
  | "reference";

/** A figure. `low` and `high` are equal unless it is a range. */
export type Quantity = Found & {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  /** "=" as given; "<~" nearly; ">~" just over; "~" about; "<=" up to; ">=" at least; "<" less than; ">" more than. */
  readonly bound: "=" | "~" | "<~" | ">~" | "<=" | ">=" | "<" | ">";
  /** Singular, lower case: "barrel", "percentage", "dollar per barrel"; "" for a bare number. */
  readonly unit: string;
  readonly unitSpan: Span | null;
  /** The number words alone, with the bound word: "nearly 13 million". */
  readonly valueSpan: Span;
  /** What is counted: "Russian oil", "people"; null when the article leaves it out. */
  readonly of: Span | null;
  /** Place in `quantities` of the figure this one changes to ("from 5 to 7"); null when it stands for itself. */
  readonly changesTo: number | null;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
};

export type Granularity = "year" | "quarter" | "month" | "part-of-month" | "week" | "day" | "time" | "vague";

/** A temporal expression with the interval it means, or null when the text does not decide it. */
export type TimeExpression = Found & {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly interval: CivilInterval | null;
  readonly granularity: Granularity;
  /** TimeML value: "2022-03-30", "2022-02", "P3D", "PAST_REF". */
  readonly value: string;
  readonly mod: "START" | "MID" | "END" | "BEFORE" | "AFTER" | "APPROX" | null;
  /** Which parts the text states and which were worked out from the publication date. */
  readonly stated: readonly ("year" | "month" | "day" | "weekday")[];
  readonly tense: "past" | "future" | "present" | null;
  /** Inside quotation marks: relative to the utterance, so not resolved unless absolute. */
  readonly quoted: boolean;
  /** The two dates of a range ("from 2014 to 2018"), which TimeML counts as two; null for anything else. */
  readonly ends: readonly [TimeEnd, TimeEnd] | null;
};

/** One end of a range: its words, and its TimeML value. */
type TimeEnd = Span & { readonly value: string };

/** An article as read: every layer refers to `document.text` by offsets and is sorted in text order. */
export type AnnotatedDocument = {
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quoteSpans: readonly QuoteSpan[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
};
