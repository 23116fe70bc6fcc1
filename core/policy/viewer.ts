/** Who is looking. A guest answers without an account and is known by a signed cookie. */
export type Visitor = { readonly kind: "visitor" };
export type Guest = { readonly kind: "guest"; readonly guestId: string };
export type Account = {
  readonly kind: "account";
  readonly id: string;
  readonly role: "student" | "teacher" | "admin";
  readonly displayName: string;
  readonly alias: string;
};
export type Viewer = Visitor | Guest | Account;

/** Somebody who can take a quiz: the attempt belongs to the guest's cookie or to the account. */
export type Learner = Guest | Account;

export const isAccount = (viewer: Viewer): viewer is Account => viewer.kind === "account";

/** Teachers bring articles and have classes; an administrator may do what a teacher may. */
export const canTeach = (viewer: Viewer): viewer is Account =>
  viewer.kind === "account" && (viewer.role === "teacher" || viewer.role === "admin");

/** The learner as it stands at the head of `Attempt.openKey`: "user:ID" or "guest:ID". */
export const learnerKey = (learner: Guest | Pick<Account, "kind" | "id">): string =>
  learner.kind === "account" ? `user:${learner.id}` : `guest:${learner.guestId}`;
