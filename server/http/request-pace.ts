import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/**
 * Stops a loop gone wild, and nobody else: a hundred requests a second, over ten seconds, from one learner. Counted
 * by learner and not by address, because a whole school stands behind one; by process, because it costs nothing there.
 */
const pace = new RateLimiterMemory({ points: 1_000, duration: 10 });

/** Counts a request; false when it is one too many. */
export const keepsPace = async (who: string): Promise<boolean> => {
  try {
    await pace.consume(who);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
};
