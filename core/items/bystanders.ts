import type { Entity } from "../annotate/annotation";
import { publicRole } from "../claims/sensitive-words";
import { onceFor } from "../text/remember";
import { textOf } from "../text/span";
import { isInHeadline } from "./headline-words";
import { mentionsOf } from "./names";
import type { Reading } from "./reading";

/** What an article calls people whom a reporter met in the street: they speak for themselves and hold nothing. */
const inTheStreet =
  /\b(?:voters?|residents?|supporters?|volunteers?|students?|pupils?|fans?|onlookers?|bystanders?|shoppers?|commuters?|customers?|tourists?|travell?ers?|passengers?|pensioners?|retirees?|retired|neighbou?rs?|attendees?|visitors?|listeners?|viewers?|readers?|housewi(?:fe|ves)|homemakers?|(?:shop|store|restaurant|business|home)[- ]?(?:owners?|keepers?)|(?:social|factory|construction|steel|auto|office|warehouse) workers?|mother of|father of|unemployed)\b/iu;

/** "Bob Mason, 52, …" or "Bob Mason (52)": an age behind the name, which papers give of people nobody knows. */
const ageBehind = /^(?:, (?:aged )?\d{2},|,? \(\d{2}\)|, (?:aged )?\d{2}\.)/u;

/** "a 26-year-old benefits manager": an age tells that the post is none of the story. */
const isTold = /\b\d{2,3}-year-old\b/u;

/** What somebody does who came to see, and is named once: "Bob Mason, who travelled from Norwick, said …". */
const onlyCame =
  /^, who (?:had |has |was |is )?(?:travel\p{L}*|came|drove|flew|walked|waited|waiting|stood|standing|voted|voting|attended|lives|lived|living|grew|moved|plans|planned|backs|backed)\b/u;

/** "Bob Mason, a teacher from Norwick," and "— a nurse from Osterby —": told by a calling and a home. */
const ofSomewhere = /^(?:,| [—–-]| --) an? (?:\p{Ll}[\p{L}-]* ){1,3}from \p{Lu}/u;

/** Somebody with a part in the story is named again and again. */
const mostNamed = 3;

/**
 * True for somebody who happened to be asked, told by an age or a private calling behind the name, without office or
 * public job and named a few times at most. What such a person thinks can be news; whose name it was is none.
 */
export const isBystander = (reading: Reading, entity: Entity): boolean => bystanders(reading)(entity);

/** Every question asks it of each of its names. */
const bystanders = onceFor((reading: Reading) =>
  onceFor((entity: Entity): boolean => happenedToBeAsked(reading, entity)),
);

function happenedToBeAsked(reading: Reading, entity: Entity): boolean {
  const { id, type, roles } = entity;
  if (type !== "person" || roles.some((role) => publicRole.test(role.text) && !isTold.test(role.text)))
    return false;
  const named = mentionsOf(reading, id);
  if (named.length > mostNamed || isInHeadline(reading, entity)) return false;
  const { text } = reading;
  return (
    roles.some((role) => inTheStreet.test(role.text) || isTold.test(role.text)) ||
    named.some(({ start, end }) => {
      const behind = text.slice(end, end + 90);
      return (
        ageBehind.test(behind) ||
        ofSomewhere.test(behind) ||
        (named.length === 1 && onlyCame.test(behind)) ||
        /^, an? \d{2,3}-year-old\b/u.test(behind) ||
        // The words between the name and the next comma or full stop: "Ida Kern, a voter from Tarnby, said …".
        inTheStreet.test(/^, (?:an?|the|who is|himself|herself) [^,.;:“”"]*/u.exec(behind)?.[0] ?? "") ||
        /\b(?:voter|resident|supporter|volunteer|student|pensioner|commuter|retiree|shopper|tourist)$/u.test(
          textOf(text, { start: Math.max(0, start - 30), end: start }).trimEnd(),
        )
      );
    })
  );
}
