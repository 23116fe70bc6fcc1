import "server-only";
import { redirect } from "next/navigation";
import { isAccount, type Account } from "#core/policy/viewer";
import { viewer } from "./viewer";

/** The account that looks at a page; anybody else is sent to sign in and comes back to `path`. Only on a page. */
export const signedIn = async (path: string): Promise<Account> => {
  const looking = await viewer();
  if (isAccount(looking)) return looking;
  return redirect(`/sign-in?next=${encodeURIComponent(path)}&refused=sign-in-first`);
};
