import { getZodConstraint } from "@conform-to/zod/v4";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm, FormField } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { passwordLength } from "#core/policy/password";
import { providerRows } from "#server/auth/providers";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";
import { doneSentence, refusedSentence } from "#server/http/form-action";
import { ownSettings } from "#server/users/queries";
import { signOutAction } from "../sign-out/actions";
import {
  boardsAction,
  changeNamesAction,
  changePasswordAction,
  signOutEverywhereAction,
  startTeachingAction,
} from "./actions";
import { NamesForm, PasswordForm } from "./schema";

export const metadata: Metadata = { title: "Settings" };

const doneSentences: Readonly<Record<string, string>> = {
  names: "Your names are saved.",
  password: "Your password is changed. Everywhere else you are signed out.",
  "boards-leave": "You are off the leaderboards. You still see your own rank.",
  "boards-rejoin": "You are on the leaderboards again, under your alias.",
};

const roleSentences = { student: "You study.", teacher: "You teach.", admin: "You run this site." } as const;

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SettingsPage({ searchParams }: { searchParams: Search }) {
  const looking = await viewer();
  const own = await ownSettings(await db(), looking);
  if (looking.kind !== "account" || own === null) redirect("/sign-in?next=/settings&refused=sign-in-first");
  const search = await searchParams;
  const refused = refusedSentence(search["refused"]);
  const did = doneSentence(doneSentences, search["done"]);
  const providers = own.oauthAccounts.map(
    ({ provider }) => providerRows.find(({ id }) => id === provider)?.label ?? provider,
  );
  const ways = [own.userName, own.email, ...providers].filter((way) => way !== null);
  return (
    <Page width="form">
      <PageHead
        title="Settings"
        actions={
          looking.role === "admin" ? (
            <ButtonLink variant="plain" href="/admin">
              Administration
            </ButtonLink>
          ) : undefined
        }
        dek={`You sign in with ${ways.join(", ")}. ${roleSentences[looking.role]}`}
      />
      {refused === null ? null : (
        <Notice tone="wrong" className="mb-5">
          {refused}
        </Notice>
      )}
      {did === null ? null : (
        <Notice tone="right" className="mb-5">
          {did}
        </Notice>
      )}
      <Section id="names" title="Names">
        <ActionForm
          action={changeNamesAction}
          initial={{ displayName: own.displayName, alias: own.alias }}
          constraint={getZodConstraint(NamesForm)}
        >
          <FormField name="displayName" label="Name" hint="Your teachers see it." autoComplete="name" />
          <FormField
            name="alias"
            label="Alias"
            hint={
              own.under16
                ? "Leaderboards show it. Under 16 it can't be your name."
                : "Leaderboards show it instead of your name."
            }
            autoComplete="nickname"
          />
          <Button className="justify-self-start">Save the names</Button>
        </ActionForm>
      </Section>
      <Section id="boards" title="Leaderboards">
        <p className="mb-4">
          {own.offBoards
            ? "You are on no leaderboard. You still see your own rank."
            : `Others see you as “${own.alias}”. You can leave all leaderboards and still see your own rank.`}
        </p>
        <form action={boardsAction}>
          <input type="hidden" name="boards" value={own.offBoards ? "rejoin" : "leave"} />
          <Button variant="plain">
            {own.offBoards ? "Rejoin the leaderboards" : "Leave the leaderboards"}
          </Button>
        </form>
      </Section>
      <Section id="password" title="Password">
        <ActionForm action={changePasswordAction} constraint={getZodConstraint(PasswordForm)}>
          {own.hasPassword ? (
            <FormField
              name="oldPassword"
              label="Password now"
              type="password"
              autoComplete="current-password"
            />
          ) : null}
          <FormField
            name="newPassword"
            label="New password"
            type="password"
            hint={`At least ${String(passwordLength.min)} characters. Everywhere else you are signed out.`}
            autoComplete="new-password"
          />
          <Button className="justify-self-start">
            {own.hasPassword ? "Change the password" : "Set a password"}
          </Button>
        </ActionForm>
      </Section>
      {looking.role === "student" && !own.under16 ? (
        <Section id="teaching" title="Teaching">
          <p className="mb-4">
            If you teach, change this account: you can then bring articles and have classes. What you have
            answered stays.
          </p>
          <form action={startTeachingAction}>
            <Button variant="plain">I teach</Button>
          </form>
        </Section>
      ) : null}
      <Section id="sessions" title="Sign out">
        <div className="flex flex-wrap gap-3">
          <form action={signOutAction}>
            <Button variant="plain">Sign out here</Button>
          </form>
          <form action={signOutEverywhereAction}>
            <Button variant="plain">Sign out everywhere</Button>
          </form>
        </div>
      </Section>
    </Page>
  );
}
