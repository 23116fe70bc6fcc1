import { kindName } from "#components/item-kind";
import { Chip } from "#components/ui/chip";
import type { TriedQuestion as Tried } from "#core/items/draft-set";
import { grouped } from "#core/text/grouped";

type TriedQuestion = Pick<Tried, "item" | "fault">;

const titleOf = ({ fault }: TriedQuestion): string =>
  fault === null ? "Passed every check" : `Stopped by ${fault.screen}`;

/** What was tried by the check that stopped it: what none stopped, then in the order in which each first did. */
const outcomesOf = (all: readonly TriedQuestion[]): ReadonlyMap<string, readonly TriedQuestion[]> => {
  const passed = all.filter(({ fault }) => fault === null);
  const stopped = all.filter(({ fault }) => fault !== null);
  return grouped([...passed, ...stopped], titleOf);
};

/** Every question the rules made of the article, with the check that stopped it. */
export const TriedQuestions = ({ tried }: { readonly tried: readonly TriedQuestion[] }) => (
  <div className="max-w-read">
    {[...outcomesOf(tried)].map(([title, questions]) => (
      <details key={title} className="border-t border-rule first:border-t-0">
        <summary className="min-h-11 py-2.5">
          <b>{title}</b> <span className="num text-quiet">({questions.length})</span>
        </summary>
        <ul className="grid gap-3 pb-4">
          {questions.map(({ item, fault }) => (
            <li
              key={`${item.kind} ${item.stem} ${item.key}`}
              className="border-l-[3px] border-rule pl-3 text-small"
            >
              <Chip tone={fault === null ? "right" : "quiet"}>{kindName(item.kind)}</Chip>{" "}
              <span className="font-serif text-body">{item.stem}</span>
              <br />
              {fault === null ? null : <>{fault.reason} </>}
              <span className="text-quiet">Answer: {item.key} · rule</span>{" "}
              <code className="break-words">{item.rule}</code>
            </li>
          ))}
        </ul>
      </details>
    ))}
  </div>
);
