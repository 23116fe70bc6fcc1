import { getZodConstraint } from "@conform-to/zod/v4";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm, FormChoice, FormField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { passwordLength } from "#core/policy/password";
import { returnPath } from "#core/policy/return-path";
import { isAccount } from "#core/policy/viewer";
import { homeOf } from "#server/auth/home-of";
import { openProviders } from "#server/auth/providers";
import { viewer } from "#server/auth/viewer";
import { ProviderButtons } from "../provider-buttons";
import { signUpAction } from "./actions";
import { SignUpForm } from "./schema";

export const metadata: Metadata = { title: "Make an account" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SignUpPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams;
  const next = returnPath(search["next"]);
  const looking = await viewer();
  if (isAccount(looking)) redirect(next ?? homeOf(looking.role));
  const signIn = next === null ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
  const as = search["as"] === "teacher" || search["as"] === "student" ? search["as"] : undefined;
  return (
    <Page width="form">
      <PageHead
        title="Make an account"
        dek={
          <>
            Have one? <a href={signIn}>Sign in</a>.
          </>
        }
      />
      {looking.kind === "guest" ? (
        <Notice className="mb-5">What you have answered here moves to your new account.</Notice>
      ) : null}
      <ActionForm action={signUpAction} constraint={getZodConstraint(SignUpForm)} initial={{ role: as }}>
        <FormChoice
          name="role"
          legend="You"
          choices={[
            { value: "student", text: "I study" },
            { value: "teacher", text: "I teach" },
          ]}
        />
        <FormField
          name="name"
          label="User name or e-mail"
          hint="You sign in with it. A user name is enough: no e-mail needed."
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <FormField
          name="displayName"
          label="Name"
          hint="Your teacher sees it. Leaderboards show an alias instead; you get one now and can change it."
          autoComplete="name"
        />
        <FormField
          name="password"
          label="Password"
          type="password"
          hint={`At least ${String(passwordLength.min)} characters. A few words in a row are easy to remember.`}
          autoComplete="new-password"
        />
        <FormField name="under16" kind="checkbox" label="I am under 16" />
        {next === null ? null : <input type="hidden" name="next" value={next} />}
        <Button>Make the account</Button>
      </ActionForm>
      <ProviderButtons providers={openProviders()} next={next} />
    </Page>
  );
}
