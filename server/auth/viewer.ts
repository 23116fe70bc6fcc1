import "server-only";
import { cache } from "react";
import type { Viewer } from "#core/policy/viewer";
import { db } from "../db/client";
import { accountOf } from "./account-of";
import { takeStrays } from "./enter";
import { readGuest } from "./guest";
import { readSession } from "./session";

/** Who is asking, from the cookies of this request. Asked of the database once while a page renders. */
export const viewer = cache(async (): Promise<Viewer> => {
  const session = await readSession();
  const account = session === null ? null : await accountOf(await db(), session);
  if (account !== null) {
    await takeStrays(account.id);
    return account;
  }
  return (await readGuest()) ?? { kind: "visitor" };
});
