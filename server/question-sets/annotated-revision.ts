import "server-only";
import { annotate } from "#core/annotate/annotate";
import type { AnnotatedDocument } from "#core/annotate/annotation";
import { parseIso } from "#core/text/civil-date";
import { cutText } from "#core/text/cut";
import { remember } from "#core/text/remember";

/** Articles kept as read, at most twice as many. A teacher looks at one draft again and again while deciding. */
const most = 16;

const read = remember((key: string): AnnotatedDocument => {
  const at = key.indexOf("\n");
  return annotate(cutText({ text: key.slice(at + 1), published: parseIso(key.slice(0, at)) }));
}, most);

/** A revision as the engine reads it. A revision never changes, so it is read once while its desk is open. */
export const annotatedRevision = (revision: {
  readonly text: string;
  readonly publishedOn: string;
}): AnnotatedDocument => read(`${revision.publishedOn}\n${revision.text}`);
