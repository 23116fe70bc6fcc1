import type { Claim } from "./claim";

/**
 * A claim as its maker leaves it. Numbers, scope, conflicts, salience and the mark for sensitive matter are added when
 * all claims of the article are known. `fact` is a name here and becomes a number.
 */
export type ClaimSeed = Omit<Claim, "id" | "scope" | "conflicts" | "salience" | "sensitive" | "fact"> & {
  readonly fact: string;
};
