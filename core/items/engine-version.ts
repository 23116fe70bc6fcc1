/**
 * Version of the rules that make questions. Raise it whenever the same article may now give another set: sets that
 * ship with the app are then drafted anew, as a new version.
 */
export const engineVersion = "2";
