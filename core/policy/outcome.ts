/**
 * Why a command did not do what was asked. Expected outcomes are values; `server/http/refusals.ts` gives each code
 * its HTTP status and its sentence, once.
 */
export type RefusalCode =
  | "invalid"
  | "sign-in-first"
  | "not-allowed"
  | "not-found"
  | "too-many-tries"
  | "wrong-credentials"
  | "name-taken"
  | "not-open-yet"
  | "past-due"
  | "time-is-up"
  | "no-attempts-left"
  | "already-finished"
  | "already-answered"
  | "unknown-option"
  | "incomplete-answer"
  | "unclear-number"
  | "unclear-date"
  | "chosen-twice"
  | "already-published"
  | "nothing-to-publish"
  | "not-published"
  | "taken-down"
  | "fails-a-screen"
  | "unknown-code"
  | "removed-from-class"
  | "key-reused"
  | "too-large"
  | "storage-full"
  | "cross-site"
  | "not-json"
  | "not-a-form"
  | "no-such-sign-in"
  | "wrong-method"
  | "too-fast"
  | "took-too-long"
  | "failed";

export type Refusal = {
  readonly ok: false;
  readonly code: RefusalCode;
  /** A sentence that is more exact than the code's own, when there is one. */
  readonly detail?: string;
  /** Field name → sentences, for what can be mended in a form. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
};

export type Done<Value> = { readonly ok: true; readonly value: Value };

export type Outcome<Value> = Done<Value> | Refusal;

export const done = <Value>(value: Value): Done<Value> => ({ ok: true, value });

export const refuse = (code: RefusalCode, more: Omit<Refusal, "ok" | "code"> = {}): Refusal => ({
  ok: false,
  code,
  ...more,
});
