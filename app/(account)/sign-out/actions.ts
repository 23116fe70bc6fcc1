"use server";

import { redirect } from "next/navigation";
import { endSession } from "#server/auth/session";

/** Signs out in this browser. Again, it changes nothing. */
export async function signOutAction(): Promise<void> {
  await endSession();
  redirect("/sign-in?done=signed-out");
}
