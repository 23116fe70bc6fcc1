import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "#components/ui/button";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { isAccount } from "#core/policy/viewer";
import { viewer } from "#server/auth/viewer";
import { signOutAction } from "./actions";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOutPage() {
  const looking = await viewer();
  if (!isAccount(looking)) redirect("/sign-in");
  return (
    <Page width="form">
      <PageHead title="Sign out" dek={`You are signed in as ${looking.displayName}.`} />
      <form action={signOutAction}>
        <Button>Sign out</Button>
      </form>
    </Page>
  );
}
