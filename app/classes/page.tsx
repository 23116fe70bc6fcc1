import { randomUUID } from "node:crypto";
import { getZodConstraint } from "@conform-to/zod/v4";
import type { Metadata } from "next";
import { ActionForm, FormField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { DataTable } from "#components/ui/data-table";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { canTeach } from "#core/policy/viewer";
import { zones } from "#core/text/wall-clock";
import { zoneCity } from "#core/text/zoned-time";
import { signedIn } from "#server/auth/signed-in";
import { joinedClasses, taughtClasses, type JoinedClass, type TaughtClass } from "#server/classes/queries";
import { db } from "#server/db/client";
import { CodeForm } from "../join/code-form";
import { createClass } from "./actions";
import { classPath } from "./paths";
import { NewClassForm } from "./schema";

export const metadata: Metadata = { title: "Classes" };

const Taught = ({ classes }: { classes: readonly TaughtClass[] }) =>
  classes.length === 0 ? (
    <EmptyState title="You have no class yet">
      Make one below. It gets a code, and your students join with it.
    </EmptyState>
  ) : (
    <DataTable
      caption="Classes you teach"
      rows={classes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          head: "Class",
          isRowHead: true,
          cell: ({ id, name }) => <a href={classPath(id)}>{name}</a>,
        },
        { key: "code", head: "Join code", isOneLine: true, cell: ({ joinCode }) => joinCode },
        { key: "students", head: "Students", align: "end", cell: ({ students }) => students },
        { key: "assignments", head: "Not yet due", align: "end", cell: ({ assignments }) => assignments },
      ]}
    />
  );

const NewClass = ({ zone }: { zone: string }) => (
  <section aria-labelledby="new-class" className="mt-10 max-w-[30rem] border-t border-rule pt-6">
    <h2 id="new-class" className="mb-4 font-serif text-sub font-bold">
      Make a class
    </h2>
    <ActionForm action={createClass} constraint={getZodConstraint(NewClassForm)} initial={{ zone }}>
      <input type="hidden" name="requestId" value={randomUUID()} />
      <FormField
        name="name"
        label="Name"
        hint="What your students call it, such as 10b."
        autoComplete="off"
      />
      <FormField
        name="zone"
        kind="select"
        label="Time zone"
        hint="Due times and weeks go by its clocks."
        options={zones.map((value) => ({ value, text: value.replaceAll("_", " ") }))}
      />
      <Button className="justify-self-start">Make the class</Button>
    </ActionForm>
  </section>
);

const Joined = ({ classes }: { classes: readonly JoinedClass[] }) => (
  <ul>
    {classes.map(({ id, name, teacherName, zone }) => (
      <li key={id} className="border-b border-rule py-3">
        <a href={classPath(id)} className="font-serif text-sub font-semibold">
          {name}
        </a>
        <p className="text-small text-quiet">
          {teacherName} · {zoneCity(zone)} time
        </p>
      </li>
    ))}
  </ul>
);

/** Zone of the class made last, else that of the machine this runs on: mostly the school's own. */
const likelyZone = (taught: readonly TaughtClass[]): string => {
  const own = taught.at(-1)?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zones.includes(own) ? own : "UTC";
};

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function ClassesPage({ searchParams }: { searchParams: Search }) {
  const { done } = await searchParams;
  const looking = await signedIn("/classes");
  const database = await db();
  const joined = await joinedClasses(database, looking);
  const teaches = canTeach(looking);
  const taught = teaches ? await taughtClasses(database, looking, new Date()) : [];
  return (
    <Page>
      <PageHead title="Classes" />
      {done === "left" ? (
        <Notice tone="right" className="mb-5">
          You have left the class. Its code lets you in again.
        </Notice>
      ) : null}
      {teaches ? <Taught classes={taught} /> : null}
      {joined.length === 0 ? null : (
        <section aria-label="Classes you are in" className={teaches ? "mt-10" : ""}>
          {teaches ? <h2 className="label mb-2">Classes you are in</h2> : null}
          <Joined classes={joined} />
        </section>
      )}
      {teaches ? (
        <NewClass zone={likelyZone(taught)} />
      ) : (
        <section aria-labelledby="join" className="mt-10 max-w-[30rem] border-t border-rule pt-6 first:mt-0">
          <h2 id="join" className="mb-4 font-serif text-sub font-bold">
            Join a class
          </h2>
          {joined.length === 0 ? <p className="mb-4 text-quiet">You are in no class yet.</p> : null}
          <CodeForm />
        </section>
      )}
    </Page>
  );
}
