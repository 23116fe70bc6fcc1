import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { instantsOf, wallClockIn, type WallClock } from "#core/text/wall-clock";
import { writeWallClock } from "#core/text/wall-clock-text";
import { zoneCity } from "#core/text/zoned-time";

/** From when to when something can be handed in. */
export type Window = { readonly opensAt: Date; readonly dueAt: Date };

/** A window by the clocks of a zone. */
export type AskedWindow = { readonly opens: WallClock; readonly due: WallClock };

/**
 * Both instants, or what is wrong beside which field. A time that comes twice, when the clocks go back, is read to
 * the students' good: opening at the first, due at the second.
 *
 * @param standing the window as it is, if there is one. A time left as it was stays the very instant, and only a due
 *   time that is another has to lie ahead.
 */
export const windowOf = (
  { opens, due }: AskedWindow,
  zone: string,
  now: Date,
  standing: Window | null,
): Outcome<Window> => {
  const opensAt = asItStands(opens, zone, standing?.opensAt) ?? instantsOf(opens, zone).at(0);
  const dueAt = asItStands(due, zone, standing?.dueAt) ?? instantsOf(due, zone).at(-1);
  const skipped = `The clocks in ${zoneCity(zone)} go forward over this time, so it does not come. Choose a later one.`;
  if (opensAt === undefined || dueAt === undefined) {
    return refuse("invalid", {
      fields: {
        ...(opensAt === undefined ? { opens: [skipped] } : {}),
        ...(dueAt === undefined ? { due: [skipped] } : {}),
      },
    });
  }
  if (dueAt <= now && dueAt !== standing?.dueAt) {
    const sentence = `This time has passed in ${zoneCity(zone)}. Choose a later one.`;
    return refuse("invalid", { fields: { due: [sentence] } });
  }
  if (dueAt <= opensAt) {
    return refuse("invalid", { fields: { due: ["It must be due after it opens."] } });
  }
  return done({ opensAt, dueAt });
};

const asItStands = (asked: WallClock, zone: string, standing: Date | undefined): Date | undefined =>
  standing !== undefined && writeWallClock(wallClockIn(zone, standing)) === writeWallClock(asked)
    ? standing
    : undefined;
