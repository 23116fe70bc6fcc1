import "server-only";
import type { Account } from "#core/policy/viewer";

/** Where an account begins when nothing else was asked for. */
export const homeOf = (role: Account["role"]): string => (role === "student" ? "/learn" : "/teach");
