import "server-only";
import { randomInt } from "node:crypto";

/** A seed for a new attempt: 31 bits that nobody can guess, so that nobody can work out the set's order of options. */
export const newSeed = (): number => randomInt(2 ** 31);
