import "server-only";
import { refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { giveBack, limits, spend } from "../http/rate-limit";

/**
 * Looks something up by a class code, unless too many codes were tried that are nobody's: codes are short enough to
 * type, so they must not be tried on and on. A try is counted before anybody looks, so that many at once are no way
 * around; a code that exists gives its try back, and so costs nothing however often it is opened.
 *
 * @param look refuses with "unknown-code" when there is no such code.
 */
export const countingCodeTries = async <Value>(
  database: Database,
  viewer: Viewer,
  address: string,
  look: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => {
  // The account first: who has no tries left must not use up those of the whole school.
  const counted = [
    ...(viewer.kind === "account" ? [{ limit: limits.codeByAccount, subject: viewer.id }] : []),
    { limit: limits.codeFromAddress, subject: address },
  ];
  for (const { limit, subject } of counted)
    if (!(await spend(database, limit, subject))) return refuse("too-many-tries");
  const outcome = await look();
  if (outcome.ok || outcome.code !== "unknown-code")
    for (const { limit, subject } of counted) await giveBack(database, limit, subject);
  return outcome;
};
