import type { AnswerBody, DateBody, MatchingBody, NumberBody, OrderingBody } from "#core/items/answer-form";
import { months } from "#core/items/wording/date-label";
import { Field, type FieldState, type Option } from "#components/ui/field";
import { isAtFault } from "./at-fault";

/** What was typed before and could not be taken. */
type Typed = {
  /** Part by part. */
  readonly parts: readonly string[];
  /** The refusal's code and the id of its sentence. */
  readonly code: string | string[] | undefined;
  readonly sentenceId: string;
};

/** All parts have one name: they are sent in the order of the page. */
const part = (at: number, { parts, code, sentenceId }: Typed): FieldState => ({
  name: "part",
  id: `part-${String(at + 1)}`,
  defaultValue: parts[at] ?? "",
  required: true,
  faultId: isAtFault(code, parts, at) ? sentenceId : undefined,
});

const NumberField = ({ body, typed }: { body: NumberBody; typed: Typed }) => (
  <Field
    of={{ ...part(0, typed), maxLength: 60 }}
    label="Your answer"
    hint="Digits are enough: 13 or 3.5."
    before={body.before}
    after={body.unit}
    inputMode="decimal"
    autoComplete="off"
    className="num [&_input]:w-40"
  />
);

const unchosen: Option = { value: "", text: "Choose…" };

const monthChoices = [unchosen, ...months.map((name) => ({ value: name, text: name }))];

const DateFields = ({ body, typed }: { body: DateBody; typed: Typed }) => {
  const fields = [
    body.granularity === "day" ? ["day"] : [],
    body.granularity === "year" ? [] : ["month"],
    ["year"],
  ].flat();
  const digits = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <div className="flex flex-wrap items-end gap-3">
      {fields.map((field, at) =>
        field === "month" ? (
          <Field key={field} kind="select" of={part(at, typed)} label="Month" options={monthChoices} />
        ) : (
          <Field
            key={field}
            of={{ ...part(at, typed), maxLength: field === "day" ? 2 : 4 }}
            label={field === "day" ? "Day" : "Year"}
            className={field === "day" ? "w-20" : "w-28"}
            {...digits}
          />
        ),
      )}
    </div>
  );
};

type PartListProps = {
  readonly asked: readonly string[];
  readonly options: readonly Option[];
  readonly typed: Typed;
  readonly className?: string;
};

/** A choice from one list for each part, under the words it is asked of. */
const PartList = ({ asked, options, typed, className }: PartListProps) => (
  <ol className="grid gap-5">
    {asked.map((words, at) => (
      <li key={words}>
        <Field
          kind="select"
          of={part(at, typed)}
          label={<span className="font-serif text-option font-normal">{words}</span>}
          className={className}
          options={options}
        />
      </li>
    ))}
  </ol>
);

const spareWords = (spare: number): string =>
  spare === 1 ? "one is left over" : `${String(spare)} are left over`;

const MatchingFields = ({ body: { prompts, choices }, typed }: { body: MatchingBody; typed: Typed }) => (
  <>
    <p className="mb-4 text-small text-quiet">
      Each answer fits once; {spareWords(choices.length - prompts.length)}.
    </p>
    <PartList
      asked={prompts}
      typed={typed}
      options={[unchosen, ...choices.map((text, place) => ({ value: String(place), text }))]}
    />
  </>
);

const placeWords = (place: number, of: number): string =>
  place === 1 ? "1, the earliest" : place === of ? `${String(place)}, the latest` : String(place);

const OrderingFields = ({ body: { events }, typed }: { body: OrderingBody; typed: Typed }) => (
  <>
    <p className="mb-4 text-small text-quiet">Give each event its place: 1 for what happened first.</p>
    <PartList
      asked={events}
      typed={typed}
      className="[&_select]:w-44"
      options={[
        { value: "", text: "Place…" },
        ...events.map((_, at) => ({ value: String(at + 1), text: placeWords(at + 1, events.length) })),
      ]}
    />
  </>
);

/** The fields of a question without options. Plain form controls: they need no script, and phones know them. */
export const AnswerFields = ({ body, typed }: { readonly body: AnswerBody; readonly typed: Typed }) => {
  switch (body.kind) {
    case "number":
      return <NumberField body={body} typed={typed} />;
    case "date":
      return <DateFields body={body} typed={typed} />;
    case "matching":
      return <MatchingFields body={body} typed={typed} />;
    case "ordering":
      return <OrderingFields body={body} typed={typed} />;
  }
};
