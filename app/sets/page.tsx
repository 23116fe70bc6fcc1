import type { Metadata } from "next";
import { SetCard } from "#components/set-card";
import { Button, ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Field } from "#components/ui/field";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { db } from "#server/db/client";
import { cardFilters, findCards, type CardSearch } from "#server/question-sets/find-cards";

export const metadata: Metadata = { title: "Sets" };

/** Cards on one page of the list. */
const pageLength = 24;

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const one = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  return typeof value === "string" ? value.trim() : "";
};

/** What the address asks for. A value that makes no sense counts as not asked. */
const searchOf = (parameters: Parameters): CardSearch => {
  const topic = one(parameters, "topic");
  const level = Number(one(parameters, "level"));
  const month = one(parameters, "month");
  return {
    words: one(parameters, "words").slice(0, 100),
    topic: topic === "" ? null : topic,
    level: [1, 2, 3].includes(level) ? level : null,
    month: /^\d{4}-\d{2}$/.test(month) ? month : null,
  };
};

const monthName = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" });

type FiltersProps = {
  readonly search: CardSearch;
  readonly topics: readonly string[];
  readonly months: readonly string[];
};

const Filters = ({ search, topics, months }: FiltersProps) => {
  const any = { value: "", text: "Any" };
  return (
    <form
      method="get"
      role="search"
      className="mb-8 grid grid-cols-2 items-end gap-4 wide:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
      <Field
        of={{ name: "words", defaultValue: search.words, maxLength: 100 }}
        label="Words"
        type="search"
        className="col-span-2 wide:col-span-1"
      />
      <Field
        kind="select"
        of={{ name: "topic", defaultValue: search.topic ?? "" }}
        label="Topic"
        options={[any, ...topics.map((topic) => ({ value: topic, text: topic }))]}
      />
      <Field
        kind="select"
        of={{ name: "level", defaultValue: search.level === null ? "" : String(search.level) }}
        label="Level"
        options={[
          any,
          { value: "1", text: "Easy" },
          { value: "2", text: "Medium" },
          { value: "3", text: "Hard" },
        ]}
      />
      <Field
        kind="select"
        of={{ name: "month", defaultValue: search.month ?? "" }}
        label="Month"
        options={[
          any,
          ...months.map((month) => ({ value: month, text: monthName.format(new Date(`${month}-15`)) })),
        ]}
      />
      <Button variant="plain">Show</Button>
    </form>
  );
};

/** The same search on another page of the list. */
const pageHref = (search: CardSearch, page: number): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== null && value !== "") parameters.set(name, String(value));
  }
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query === "" ? "/sets" : `/sets?${query}`;
};

export default async function SetsPage({ searchParams }: { searchParams: Promise<Parameters> }) {
  const parameters = await searchParams;
  const search = searchOf(parameters);
  const asked = Math.trunc(Number(one(parameters, "page"))) || 1;
  const database = await db();
  const { topics, months } = await cardFilters(database);
  const { cards, total, page, pages } = await findCards(database, search, {
    page: asked,
    length: pageLength,
  });
  return (
    <Page>
      <PageHead title="Sets" dek="Each made from one report. Take any of them, as often as you like." />
      {months.length === 0 ? (
        <EmptyState title="There is no public set yet">
          Sets appear here when they are published. Have a class code?{" "}
          <a href="/">Type it on the front page.</a>
        </EmptyState>
      ) : (
        <>
          <Filters search={search} topics={topics} months={months} />
          <h2 className="sr-only">What there is</h2>
          <p role="status" className="mb-4 text-small text-quiet">
            {total === 1 ? "1 set" : `${String(total)} sets`}
            {pages > 1 ? `, page ${String(page)} of ${String(pages)}` : ""}
          </p>
          {total === 0 ? (
            <EmptyState
              title="No set fits all of this"
              action={
                <ButtonLink variant="plain" href="/sets">
                  Show all sets
                </ButtonLink>
              }
            >
              Take away a word or a filter.
            </EmptyState>
          ) : (
            <div className="grid gap-6 wide:grid-cols-3 wide:gap-8">
              {cards.map((card) => (
                <SetCard key={card.slug} {...card} />
              ))}
            </div>
          )}
          {pages > 1 ? (
            <nav aria-label="Pages" className="mt-8 flex gap-6">
              {page > 1 ? <a href={pageHref(search, page - 1)}>Page before</a> : null}
              {page < pages ? <a href={pageHref(search, page + 1)}>Next page</a> : null}
            </nav>
          ) : null}
        </>
      )}
    </Page>
  );
}
