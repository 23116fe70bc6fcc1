import { getZodConstraint } from "@conform-to/zod/v4";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm, FormField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { isAccount } from "#core/policy/viewer";
import { returnPath } from "#core/policy/return-path";
import { homeOf } from "#server/auth/home-of";
import { openProviders } from "#server/auth/providers";
import { viewer } from "#server/auth/viewer";
import { ProviderButtons } from "../provider-buttons";
import { signInAction } from "./actions";
import { SignInForm } from "./schema";
import { signInRefusal } from "./refusal";

export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams;
  // next-auth sends people here with its own names for both.
  const next = returnPath(search["next"] ?? search["callbackUrl"]);
  const looking = await viewer();
  if (isAccount(looking)) redirect(next ?? homeOf(looking.role));
  const refusal = signInRefusal(search["refused"] ?? search["error"]);
  const signUp = next === null ? "/sign-up" : `/sign-up?next=${encodeURIComponent(next)}`;
  return (
    <Page width="form">
      <PageHead
        title="Sign in"
        dek={
          <>
            No account yet? <a href={signUp}>Make one</a>. You can take a quiz without.
          </>
        }
      />
      {refusal === null ? null : (
        <Notice tone={search["refused"] === "sign-in-first" ? "info" : "wrong"} className="mb-5">
          {refusal}
        </Notice>
      )}
      {search["done"] === "signed-out" ? (
        <Notice tone="right" className="mb-5">
          You are signed out.
        </Notice>
      ) : null}
      <ActionForm action={signInAction} constraint={getZodConstraint(SignInForm)}>
        <FormField
          name="name"
          label="E-mail or user name"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <FormField name="password" label="Password" type="password" autoComplete="current-password" />
        {next === null ? null : <input type="hidden" name="next" value={next} />}
        <Button>Sign in</Button>
      </ActionForm>
      <ProviderButtons providers={openProviders()} next={next} />
      <p className="mt-6 text-small text-quiet">
        Password forgotten? Whoever runs this site can give you a new one: ask your teacher.
      </p>
    </Page>
  );
}
