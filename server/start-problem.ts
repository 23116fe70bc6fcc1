import "server-only";

/** Why the server can't start, in words for the person who starts it: the message is all that is shown. */
export class StartProblem extends Error {
  override name = "StartProblem";
}
