import { randomUUID } from "node:crypto";
import { getZodConstraint } from "@conform-to/zod/v4";
import type { Metadata } from "next";
import { ActionForm, FormField } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { canTeach } from "#core/policy/viewer";
import { daysAfter, wallClockIn } from "#core/text/wall-clock";
import { writeWallClock } from "#core/text/wall-clock-text";
import { zoneCity } from "#core/text/zoned-time";
import { assignableSets, type AssignableSet } from "#server/assignments/queries";
import { signedIn } from "#server/auth/signed-in";
import { taughtClasses, type TaughtClass } from "#server/classes/queries";
import { db } from "#server/db/client";
import { assignSet } from "../actions";
import { AssignForm } from "../schema";
import { TermFields } from "../term-fields";

export const metadata: Metadata = { title: "Assign a set" };

const optionText = ({ title, items, isOwn }: AssignableSet): string =>
  `${title} (${String(items)} ${items === 1 ? "question" : "questions"}${isOwn ? ", yours" : ""})`;

/** A week from now, at the end of a school day, is what is asked for most; opening is now. */
const initialTimes = (zone: string, now: Date) => {
  const opens = wallClockIn(zone, now);
  return {
    opens: writeWallClock(opens),
    due: writeWallClock({ date: daysAfter(opens.date, 7), hour: 17, minute: 0 }),
  };
};

type FormProps = {
  readonly taught: TaughtClass;
  readonly sets: readonly AssignableSet[];
  /** The slug of the set to begin with. */
  readonly slug: string | undefined;
  readonly now: Date;
};

const AssignmentForm = ({ taught, sets, slug, now }: FormProps) => {
  const chosen = sets.find((set) => set.slug === slug) ?? sets[0];
  return (
    <ActionForm
      action={assignSet}
      constraint={getZodConstraint(AssignForm)}
      initial={{
        ...initialTimes(taught.zone, now),
        versionId: chosen?.versionId,
        attemptsAllowed: "1",
        feedback: "after-finish",
      }}
    >
      <input type="hidden" name="requestId" value={randomUUID()} />
      <input type="hidden" name="classId" value={taught.id} />
      <FormField
        name="versionId"
        kind="select"
        label="Set"
        hint="Published sets: your own and the public ones."
        options={sets.map((set) => ({ value: set.versionId, text: optionText(set) }))}
      />
      <TermFields zone={taught.zone}>
        <FormField
          name="timeLimitMinutes"
          type="number"
          min={1}
          max={600}
          inputMode="numeric"
          label="Time limit in minutes"
          optional
          hint="For one attempt. Empty: none."
        />
      </TermFields>
      <Button className="justify-self-start">Assign to {taught.name}</Button>
    </ActionForm>
  );
};

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function NewAssignmentPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams;
  const slug = typeof search["set"] === "string" ? search["set"] : undefined;
  const setQuery = slug === undefined ? "" : `set=${encodeURIComponent(slug)}`;
  const asked = typeof search["class"] === "string" ? `class=${encodeURIComponent(search["class"])}` : "";
  const query = [asked, setQuery].filter((part) => part !== "").join("&");
  const looking = await signedIn(`/assignments/new${query === "" ? "" : `?${query}`}`);
  if (!canTeach(looking)) {
    return (
      <Page width="read">
        <PageHead title="Assign a set" />
        <EmptyState title="Only teachers assign sets">
          Your account is for studying. <a href="/learn">See what is due</a>.
        </EmptyState>
      </Page>
    );
  }
  const database = await db();
  const now = new Date();
  const classes = await taughtClasses(database, looking, now);
  const taught =
    classes.find(({ id }) => id === search["class"]) ?? (classes.length === 1 ? classes[0] : undefined);
  if (taught === undefined) {
    return (
      <Page width="read">
        <PageHead title="Assign a set" dek="To which class? Its time zone decides what the times mean." />
        {classes.length === 0 ? (
          <EmptyState
            title="You have no class yet"
            action={<ButtonLink href="/classes">Make a class</ButtonLink>}
          >
            A set is assigned to a class.
          </EmptyState>
        ) : (
          <ul>
            {classes.map(({ id, name, zone }) => (
              <li key={id} className="border-b border-rule">
                <a
                  href={`/assignments/new?${[`class=${encodeURIComponent(id)}`, setQuery].filter((part) => part !== "").join("&")}`}
                  className="inline-flex min-h-11 items-center font-serif text-sub font-semibold"
                >
                  {name} ({zoneCity(zone)} time)
                </a>
              </li>
            ))}
          </ul>
        )}
      </Page>
    );
  }
  const sets = await assignableSets(database, looking);
  return (
    <Page width="read">
      <PageHead title="Assign a set" of={taught.name} />
      {sets.length === 0 ? (
        <EmptyState
          title="There is no published set yet"
          action={<ButtonLink href="/articles/new">Bring an article</ButtonLink>}
        >
          Bring an article, look its questions over and publish them.
        </EmptyState>
      ) : (
        <AssignmentForm taught={taught} sets={sets} slug={slug} now={now} />
      )}
    </Page>
  );
}
