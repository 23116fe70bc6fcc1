import { cutText } from "../text/cut";
import { parseIso } from "../text/civil-date";
import { annotate } from "./annotate";
import type { AnnotatedDocument } from "./annotation";

/** Reads a text for a test; the day it was published is a Thursday unless told. */
export const read = (text: string, published = "2022-03-31"): AnnotatedDocument =>
  annotate(cutText({ text, published: parseIso(published) }));

/** Who is shown as the speaker of an attribution: names joined by "+", or "?" and the label of somebody unnamed. */
export const speakerOf = (annotated: AnnotatedDocument, place: number): string | null => {
  const speaker = annotated.attributions[place]?.speaker ?? null;
  if (speaker === null) return null;
  return speaker.kind === "unnamed"
    ? `?${speaker.label}`
    : speaker.ids.map((id) => annotated.entities[id]?.canonical ?? "").join("+");
};

/** One line for each attribution of some kinds: tier, speaker, words. */
export const speech = (text: string, kinds: readonly string[]): string[] => {
  const annotated = read(text);
  return annotated.attributions.flatMap((attribution, place) =>
    kinds.includes(attribution.kind)
      ? [
          `${attribution.tier} ${speakerOf(annotated, place) ?? "nobody"}: ${attribution.parts.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
        ]
      : [],
  );
};

/** "words=value" of every time, "/MID" and the like behind it, and "?" when no interval was worked out. */
export const timesOf = (text: string, published?: string): string[] =>
  read(text, published).times.map(
    ({ start, end, value, interval, mod }) =>
      `${text.slice(start, end)}=${value}${mod === null ? "" : `/${mod}`}${interval === null ? "?" : ""}`,
  );
