import type { Entity } from "../../annotate/annotation";
import { publicRole } from "../../claims/sensitive-words";
import { isBystander } from "../bystanders";
import { isInHeadline } from "../headline-words";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";
import { partiesOf } from "./parties";
import { walkOf } from "./walks-of-life";

/** Named so often, somebody has a part in the story, whatever post it tells. */
const often = 3;

/** "warehouse manager", "shop owner", "truck driver": a calling without a body that it would be held in. */
const isCalling = (post: string): boolean => !/\p{Lu}/u.test(post);

/**
 * True for somebody who speaks in a story as more than one of the people in it: by an office, a party, a body that they
 * speak for, or because it comes back to them. Who was asked in the street has none.
 */
export const hasStanding = (reading: Reading, entity: Entity): boolean =>
  !isBystander(reading, entity) &&
  (mentionsOf(reading, entity.id).length >= often ||
    partiesOf(reading, entity).size > 0 ||
    isInHeadline(reading, entity) ||
    entity.roles.some(
      ({ text }) =>
        !isCalling(text) ||
        (publicRole.test(text) && !["business", "everyday"].includes(walkOf(entity).walk ?? "")),
    ));
