import type { Outcome } from "#core/policy/outcome";
import type { Account, Viewer } from "#core/policy/viewer";
import { accountOf } from "../auth/account-of";
import type { Session } from "../auth/session";
import type { Database } from "../db/client";

export const now = new Date("2026-05-04T08:00:00Z");
export const visitor: Viewer = { kind: "visitor" };
export const password = "four grey herons flew";
export const address = "192.0.2.7";

/** What somebody types to sign up. */
export const fields = {
  name: "Ana.Ruiz",
  displayName: "Ana Ruiz",
  password,
  role: "student",
  under16: false,
  aliasSeed: 1,
  address,
} as const;

export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.code);

export const countOf = (outcomes: readonly Outcome<unknown>[], code: string): number =>
  outcomes.filter((outcome) => codeOf(outcome) === code).length;

/** The value of an outcome that has to be done; the test ends otherwise. */
export const must = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code}`);
  return outcome.value;
};

/** The account a session belongs to now. */
export const accountFor = async (database: Database, session: Session): Promise<Account> => {
  const account = await accountOf(database, session);
  if (account === null) throw new Error("The session is over.");
  return account;
};
