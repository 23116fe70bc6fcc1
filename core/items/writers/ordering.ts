import type { Claim } from "../../claims/claim";
import { compareDates } from "../../text/civil-date";
import { orderingForm } from "../answer-form";
import type { Draft } from "../draft";
import type { Reading } from "../reading";
import { tellsWhen } from "../screens/composed-screens";
import { seededOrder, seedFrom } from "../seeded-order";
import { areDisjoint, dateLabel, type DateAnswer } from "../wording/date-label";
import { isStatement } from "../wording/figure-question";
import { datedEvent, isPast } from "./dated-event";
import { datedReport } from "./which-date";
import { typed, type Assembler } from "./writer";

type Event = { readonly claim: Claim; readonly words: string; readonly date: DateAnswer };

/** An ordering takes fewer events than there are: the others can still be asked for by themselves. */
const events = { safe: 4, least: 3, most: 4 } as const;

/** Longer than this nobody keeps four of them in mind. */
const longest = 140;

/** Put what happened in order: three or four events whose days do not touch. */
export const ordering: Assembler = {
  rule: "ordering/events",
  write(reading, passed) {
    const safe = new Set(
      passed.flatMap(({ draft }) => (draft.kind === "which-date" ? [draft.claim.id] : [])),
    );
    const weighed = reading.claims
      .filter(({ id }) => safe.has(id))
      .flatMap((claim) => eventOf(reading, claim) ?? [])
      .sort((a, b) => b.claim.salience - a.claim.salience || a.claim.id - b.claim.id);
    const facts = new Set(weighed.map(({ claim }) => claim.fact)).size;
    if (facts < events.safe) return [];
    const most = Math.min(events.most, facts - 1);
    const chosen: Event[] = [];
    // What the story is news of comes last in time, as everybody knows, and makes the best question by itself.
    for (const event of weighed.slice(1)) {
      if (chosen.length === most) break;
      if (
        chosen.every((other) => areDisjoint(other.date, event.date) && other.claim.fact !== event.claim.fact)
      )
        chosen.push(event);
    }
    return chosen.length < events.least ? [] : [draftOf(chosen)];
  },
};

/** The event a claim dates, told without its date; null for what is still to come, or says by itself when it was. */
function eventOf(reading: Reading, claim: Claim): Event | null {
  const event = claim.kind === "attribution" ? datedReport(reading, claim) : datedEvent(reading, claim);
  if (event === null || !isPast(reading, claim, event.date)) return null;
  const { words } = event;
  return words.length > longest || tellsWhen.test(words) || !isStatement(words)
    ? null
    : { claim, words: `${words}.`, date: event.date };
}

function draftOf(chosen: readonly Event[]): Draft {
  const inTime = [...chosen].sort((a, b) => compareDates(a.date.from, b.date.from));
  const told = inTime.map(({ words, date }) => ({ event: words, date: dateLabel(date) }));
  const rationale = `The article dates them: ${told.map(({ event, date }) => `${date}: ${event}`).join(" ")}`;
  const [first, ...more] = [...chosen].sort((a, b) => a.claim.span.start - b.claim.span.start);
  if (first === undefined) throw new Error("An ordering needs events.");
  return {
    ...typed,
    kind: "ordering",
    stem: "What happened first? Put these events in order, the earliest first.",
    key: { text: "", why: rationale },
    rationale,
    rule: ordering.rule,
    claim: first.claim,
    also: more.map(({ claim }) => claim),
    form: orderingForm(told, shownOrder(inTime)),
    speaker: null,
  };
}

/**
 * The order on the page: neither that of time nor that of the article, and as few events as can be where they belong.
 * The events decide it, so it is the same for everybody.
 */
function shownOrder(inTime: readonly Event[]): readonly number[] {
  const indexes = inTime.map((_, index) => index);
  const inText = [...indexes].sort(
    (a, b) => (inTime[a]?.claim.span.start ?? 0) - (inTime[b]?.claim.span.start ?? 0),
  );
  const isSame = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
  const inPlace = (order: readonly number[]) => order.filter((event, place) => event === place).length;
  const seed = seedFrom(0, ...inTime.map(({ words }) => words));
  return (
    Array.from({ length: 24 }, (_, turn) => seededOrder(indexes, seed + turn))
      .filter((order) => !isSame(order, indexes) && !isSame(order, inText))
      .sort((a, b) => inPlace(a) - inPlace(b))[0] ?? [...indexes].reverse()
  );
}
