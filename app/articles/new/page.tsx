import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { canTeach, isAccount } from "#core/policy/viewer";
import { ActionForm, FormField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { likelyZone } from "#server/articles/likely-zone";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";
import { bringArticle } from "./actions";
import { ZoneOfBrowser } from "./zone-of-browser";

export const metadata: Metadata = { title: "Bring an article" };

const zones = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")].map((zone) => ({
  value: zone,
  text: zone.replaceAll("_", " "),
}));

export default async function NewArticlePage() {
  const who = await viewer();
  if (!isAccount(who)) redirect("/sign-in?next=/articles/new&refused=sign-in-first");
  if (!canTeach(who)) {
    return (
      <Page width="read">
        <PageHead title="Bring an article" />
        <EmptyState title="Only teachers bring articles">
          Your account is for studying. <a href="/sets">Take a set</a> that is there already.
        </EmptyState>
      </Page>
    );
  }
  const { zone, isGuess } = await likelyZone(await db(), who);
  return (
    <Page width="read">
      <PageHead
        title="Bring an article"
        dek="Paste it as you read it. Lede leaves out captions, bylines and comment forms, and shows you what it left out."
      />
      <ActionForm action={bringArticle} initial={{ publishedZone: zone }}>
        <FormField name="title" label="Title of the article" autoComplete="off" />
        <FormField
          name="sourceName"
          label="Published by"
          hint="A newspaper, an agency, a website."
          autoComplete="off"
        />
        <FormField
          name="sourceUrl"
          label="Web address"
          optional
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
        />
        <div className="grid gap-5 wide:grid-cols-2">
          <FormField
            name="publishedOn"
            label="Day it was published"
            hint="As 2022-03-31 or 31 March 2022. “Wednesday” in the article is reckoned from it."
            autoComplete="off"
          />
          <FormField
            kind="select"
            name="publishedZone"
            label="Time zone of that day"
            hint="Where it was published."
            options={zones}
          />
        </div>
        <FormField
          kind="textarea"
          name="text"
          label="Text"
          hint="English, up to 60 kB, some 10,000 words. Headline, captions and the like may stay in."
          rows={16}
          spellCheck={false}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button>Draft the questions</Button>
          <p className="text-small text-quiet">You look them over before anybody sees them.</p>
        </div>
      </ActionForm>
      {isGuess ? <ZoneOfBrowser select="publishedZone" guess={zone} /> : null}
    </Page>
  );
}
