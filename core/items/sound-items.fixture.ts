import { annotate } from "../annotate/annotate";
import type { CivilDate } from "../text/civil-date";
import { cutText } from "../text/cut";
import { draftsOf } from "./draft-set";
import type { Item } from "./item";
import { readingOf } from "./reading";
import { faultIn } from "./screens/screens";

/** A beginning with a story's people and places, on which no question about what is told behind it depends. */
export const ferryPlan =
  "Osterby Mayor Mara Velt and harbour director Harlan Roe spoke about the ferry plan for Osterby and the harbour of Norwick.";

/** Words of the story that begins so. */
export const everyFamily = "“The ferry plan will bring work to every family of the islands,” Roe said.";

const thursday: CivilDate = { year: 2025, month: 5, day: 8 };

/** The items of some kinds that no screen stops in a story of Thursday, 8 May 2025, or of another day or none. */
export function soundItems(
  text: string,
  kinds: readonly Item["kind"][],
  published: CivilDate | null = thursday,
): readonly Item[] {
  const reading = readingOf(annotate(cutText({ text, published })));
  return draftsOf(reading).flatMap(({ item }) =>
    kinds.includes(item.kind) && faultIn(item, reading) === null ? [item] : [],
  );
}
