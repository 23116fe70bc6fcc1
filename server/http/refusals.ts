import "server-only";
import type { Refusal, RefusalCode } from "#core/policy/outcome";

type Row = { readonly status: number; readonly sentence: string };

/** Each refusal's HTTP status and its sentence: what happened, and what to do. The only such table. */
export const refusals: Record<RefusalCode, Row> = {
  invalid: { status: 422, sentence: "Some of this can't be used as it is. See the notes beside the fields." },
  "sign-in-first": { status: 401, sentence: "Sign in first." },
  "not-allowed": { status: 403, sentence: "Your account can't do this." },
  "not-found": { status: 404, sentence: "There is nothing here, or it is not yours to see." },
  "too-many-tries": { status: 429, sentence: "Too many tries. Wait a few minutes, then try again." },
  "wrong-credentials": { status: 401, sentence: "The name or the password is wrong." },
  "name-taken": { status: 409, sentence: "Somebody has this name already. Choose another." },
  "not-open-yet": { status: 409, sentence: "This is not open yet." },
  "past-due": { status: 409, sentence: "The time to hand this in is over. No more answers are taken." },
  "time-is-up": {
    status: 409,
    sentence: "The time for this attempt is up. What you answered before is kept.",
  },
  "no-attempts-left": { status: 409, sentence: "You have used all attempts." },
  "already-finished": { status: 409, sentence: "This attempt is finished. Its answers stay as they are." },
  "already-answered": {
    status: 409,
    sentence: "This question is answered already. The first answer counts.",
  },
  "unknown-option": { status: 422, sentence: "Choose one of the answers." },
  "incomplete-answer": { status: 422, sentence: "Something is missing. Fill in every field, then answer." },
  "unclear-number": {
    status: 422,
    sentence:
      "We could not read this as one number, so nothing was counted. Write digits, with a point before decimals: 3.5.",
  },
  "unclear-date": {
    status: 422,
    sentence:
      "We could not tell which date you mean, so nothing was counted. Write the month as a word and the year in full: 30 March 2022.",
  },
  "chosen-twice": {
    status: 422,
    sentence: "You chose one of them twice. Each fits once, so nothing was counted yet.",
  },
  "already-published": {
    status: 409,
    sentence: "This version is published and can't be changed. Make a new draft.",
  },
  "nothing-to-publish": { status: 409, sentence: "No question is kept. Keep at least one, then publish." },
  "not-published": { status: 409, sentence: "Publish it first. Only what is published can be shared." },
  "taken-down": {
    status: 403,
    sentence:
      "An administrator took this set down, so it can’t be shared. Ask whoever runs this site; you and your classes keep it.",
  },
  "fails-a-screen": { status: 422, sentence: "A question can't be proved from the article." },
  "unknown-code": { status: 404, sentence: "No class has this code. Check it with your teacher." },
  "removed-from-class": { status: 403, sentence: "Your teacher has removed you from this class." },
  "key-reused": {
    status: 422,
    sentence: "This idempotency key was used for another request. Make a new one.",
  },
  "storage-full": {
    status: 507,
    sentence:
      "The server’s disk is full, so this was not saved. What was saved before is safe. Tell whoever runs this server, then send it again.",
  },
  "too-large": { status: 413, sentence: "This is too large." },
  "cross-site": { status: 403, sentence: "This came from a page of another site, so nothing was done." },
  "wrong-method": { status: 405, sentence: "This address takes other methods. The Allow header names them." },
  "too-fast": { status: 429, sentence: "Too many requests at once. Wait ten seconds, then go on." },
  "took-too-long": {
    status: 422,
    sentence:
      "Reading this text took too long, so nothing was made of it. Lists and tables can do that: bring the report without them.",
  },
  "not-a-form": {
    status: 415,
    sentence: "What was sent is no form, so nothing was done. Go back and use the button of the page.",
  },
  "no-such-sign-in": { status: 404, sentence: "This way of signing in is not set up here." },
  failed: {
    status: 500,
    sentence: "This did not work. The mistake is ours, and it is written down. Sending it again is safe.",
  },
  "not-json": { status: 415, sentence: "Send JSON, in UTF-8, with the content type application/json." },
};

/** The sentence to show for a refusal. */
export const sentenceOf = (refusal: Refusal): string => refusal.detail ?? refusals[refusal.code].sentence;
