import type { Sieve } from "./quotation-case";
import { besideSieves } from "./sieves-beside";
import { carriedSieves } from "./sieves-carried";
import { withinSieves } from "./sieves-within";

/** Every sieve in the order it is tried: what stands beside the marks before what is carried over to them. */
export const sieves: readonly Sieve[] = [...besideSieves, ...withinSieves, ...carriedSieves];
