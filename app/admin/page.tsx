import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Button, ButtonLink } from "#components/ui/button";
import { DataTable } from "#components/ui/data-table";
import { DateTime } from "#components/ui/date-time";
import { EmptyState } from "#components/ui/empty-state";
import { Field } from "#components/ui/field";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";
import { adminPageSize, auditForAdmin, usersForAdmin } from "#server/users/queries";

export const metadata: Metadata = { title: "Administration" };

type Search = Promise<Record<string, string | string[] | undefined>>;

const wholeFrom1 = (text: string | string[] | undefined): number => {
  const number = typeof text === "string" ? Number(text) : 1;
  return Number.isSafeInteger(number) && number >= 1 ? number : 1;
};

/** What an entry of the log says was done. */
const deeds: Readonly<Record<string, string>> = {
  "grant-admin": "Made an administrator",
  "revoke-admin": "Administrator no longer",
  "reset-password": "Given a new password",
  "start-teaching": "Turned from studying to teaching",
  "take-down-set": "Set taken down",
  "give-back-set": "Set public again",
};

/** The details of an entry as "from: teacher, by: command line". */
const inWords = (details: unknown): string =>
  typeof details === "object" && details !== null
    ? Object.entries(details)
        .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
        .join(", ")
    : "";

export default async function AdminPage({ searchParams }: { searchParams: Search }) {
  const looking = await viewer();
  if (looking.kind !== "account") redirect("/sign-in?next=/admin&refused=sign-in-first");
  const search = await searchParams;
  const typed = typeof search["q"] === "string" ? search["q"].slice(0, 100) : "";
  const page = wholeFrom1(search["page"]);
  const database = await db();
  const found = await usersForAdmin(database, looking, { search: typed, page });
  const entries = await auditForAdmin(database, looking);
  // To everybody else the page isn't there.
  if (found === null || entries === null) notFound();
  const pages = Math.max(1, Math.ceil(found.total / adminPageSize));
  const pageHref = (to: number) => `/admin?${new URLSearchParams({ q: typed, page: String(to) }).toString()}`;
  return (
    <Page>
      <PageHead
        title="Administration"
        dek={
          <>
            Roles and passwords are changed at the command line of this installation:{" "}
            <code className="text-body whitespace-nowrap">npm run lede -- admin</code>
          </>
        }
      />
      <section aria-labelledby="accounts">
        <h2 id="accounts" className="mb-4 font-serif text-sub font-bold">
          Accounts
        </h2>
        <form action="/admin" className="mb-5 flex flex-wrap items-end gap-3">
          <Field of={{ name: "q", defaultValue: typed }} label="Name or e-mail" type="search" />
          <Button variant="plain">Search</Button>
        </form>
        {found.users.length === 0 ? (
          <EmptyState title="No account has this name">Search for a part of a name.</EmptyState>
        ) : (
          <DataTable
            caption={`${String(found.total)} accounts, newest first. Page ${String(page)} of ${String(pages)}.`}
            rows={found.users}
            rowKey={({ id }) => id}
            isMine={({ id }) => id === looking.id}
            columns={[
              {
                key: "name",
                head: "Name",
                cell: ({ displayName }) => displayName,
                isRowHead: true,
                isOneLine: true,
              },
              {
                key: "way",
                head: "Signs in with",
                cell: ({ userName, email }) => userName ?? email ?? "another site",
              },
              { key: "role", head: "Role", cell: ({ role }) => role },
              {
                key: "since",
                head: "Since",
                isOneLine: true,
                cell: ({ createdAt }) => <DateTime at={createdAt} zone="UTC" />,
              },
              {
                key: "state",
                head: "State",
                cell: ({ closedAt }) => (closedAt === null ? "open" : "closed"),
              },
            ]}
          />
        )}
        <div className="mt-4 flex flex-wrap gap-3">
          {page > 1 ? (
            <ButtonLink variant="plain" href={pageHref(page - 1)}>
              Newer
            </ButtonLink>
          ) : null}
          {page < pages ? (
            <ButtonLink variant="plain" href={pageHref(page + 1)}>
              Older
            </ButtonLink>
          ) : null}
        </div>
      </section>
      <Section id="audit" title="What was done">
        {entries.length === 0 ? (
          <EmptyState title="Nothing yet">
            Changed roles, new passwords, sets taken down and the like appear here.
          </EmptyState>
        ) : (
          <DataTable
            caption="Latest first."
            rows={entries}
            rowKey={({ id }) => id}
            columns={[
              { key: "what", head: "What", cell: ({ action }) => deeds[action] ?? action, isRowHead: true },
              { key: "to", head: "To", cell: ({ subjectType, subjectName }) => subjectName ?? subjectType },
              { key: "who", head: "By", cell: ({ actor }) => actor?.displayName ?? "the command line" },
              { key: "details", head: "Details", cell: ({ details }) => inWords(details) },
              { key: "at", head: "When", isOneLine: true, cell: ({ at }) => <DateTime at={at} zone="UTC" /> },
            ]}
          />
        )}
      </Section>
    </Page>
  );
}
