import { annotate } from "../../annotate/annotate";
import type { Entity } from "../../annotate/annotation";
import { cutText } from "../../text/cut";
import { readingOf, type Reading } from "../reading";

/** A story of no day, read for a test. */
export const storyOf = (text: string): Reading => readingOf(annotate(cutText({ text, published: null })));

/** Somebody of whom nothing is told but posts. */
export const somebody = (...posts: readonly string[]): Entity => ({
  id: 0,
  type: "person",
  canonical: "Harlan Roe",
  aliases: [],
  gender: null,
  nameOrder: "unknown",
  roles: posts.map((text) => ({ text, start: 0, end: 1, former: false })) as unknown as Entity["roles"],
});

/** Somebody of the story by name; a name that it lacks is a mistake in the test. */
export function entityNamed(reading: Reading, name: string): Entity {
  const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
  if (entity === undefined) throw new Error(name);
  return entity;
}
