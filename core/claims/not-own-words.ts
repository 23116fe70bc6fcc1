import type { AnnotatedDocument, Attribution } from "../annotate/annotation";
import { onceFor } from "../text/remember";

/** "Velt said the slogan would be “Row on”": what a banner or a song has is no statement of whoever tells of it. */
const textOfThing =
  /\b(?:slogan|motto|catchphrase|tagline|strapline|headline|banner|placard|poster|sign|t-shirt|sticker|jingle|lyrics?|chorus|caption|inscription|epitaph|nickname|hashtag|title|name)s? (?:(?:would|will|should|could|may|might) (?:be|read|say)|is|was|are|were|reads?|says?|said|has been|had been),?\s*["“]?$/iu;

const isOfThing = ({ document: { text } }: AnnotatedDocument, { kind, parts }: Attribution): boolean =>
  kind !== "indirect" &&
  parts.some(({ start }) => textOfThing.test(text.slice(Math.max(0, start - 80), start)));

/** Signs that a story tells of a comedy. */
const comedy =
  /\b(?:sketch(?:es)?|skits?|Saturday Night Live|SNL|spoof\w*|parod(?:y|ies|ied)|impersonat\p{L}+|comedy show)\b/u;

/** What stands in front of the name of whoever is played in it: "dressed as Velt", "impersonates Mara Velt’s". */
const playedBefore =
  /\b(?:impersonat(?:es|ed|ing|ions? of|or of)|dressed (?:up )?as|disguised as|in character as|mimick(?:s|ed|ing)|parod(?:y of|ies|ied|ying)|spoof(?:s|ed|ing| of)?|impressions? of|play(?:s|ed|ing)|portray(?:s|ed|ing|al of)|(?:her|his) turn as)\s(?:the\s)?(?:[\p{L}.’'-]+\s){0,2}$/u;

/** "Velt’s doppelgänger", "the Velt impersonator". */
const playedBehind =
  /^(?:[’']s?)?\s(?:doppelg(?:ä|a|ae)nger|impersonat(?:or|ion)|lookalike|look-alike|impression|stand-in|double)\b/u;

/** People whom somebody plays in a sketch that the story tells of: what “Velt” says there she has not said. */
const playedIn = onceFor(({ document: { text }, mentions }: AnnotatedDocument): ReadonlySet<number> => {
  if (!comedy.test(text)) return new Set();
  return new Set(
    mentions.flatMap(({ type, entity, start, end }) =>
      type === "person" &&
      (playedBefore.test(text.slice(Math.max(0, start - 70), start)) ||
        playedBehind.test(text.slice(end, end + 24)))
        ? [entity]
        : [],
    ),
  );
});

/** What happens in a sketch is told in the present; what “Velt said” at a rally may stand in the same story. */
const isToldNow = ({ document: { text } }: AnnotatedDocument, { cue }: Attribution): boolean =>
  cue !== null && /s$/u.test(text.slice(cue.start, cue.end));

/** True for words that the article does not have from whom it seems to: a slogan’s, or those of a part in a sketch. */
export const isOfOther = (annotated: AnnotatedDocument, said: Attribution): boolean =>
  isOfThing(annotated, said) ||
  (said.speaker?.kind === "entities" &&
    isToldNow(annotated, said) &&
    said.speaker.ids.some((id) => playedIn(annotated).has(id)));
