import { kindName } from "#components/item-kind";
import { Chip } from "#components/ui/chip";
import type { TriedQuestion } from "#core/items/draft-set";

type Outcome = { readonly title: string; readonly tried: TriedQuestion[] };

const passed = "Passed every check";

/** What was tried by the check that stopped it, in the order in which each first stopped something. */
const outcomesOf = (all: readonly TriedQuestion[]): readonly Outcome[] => {
  const found = new Map<string, Outcome>([[passed, { title: passed, tried: [] }]]);
  for (const one of all) {
    const title = one.fault === null ? passed : `Stopped by ${one.fault.screen}`;
    const outcome = found.get(title) ?? { title, tried: [] };
    found.set(title, outcome);
    outcome.tried.push(one);
  }
  return [...found.values()].filter(({ tried }) => tried.length > 0);
};

/** Every question the rules made of the article, with the check that stopped it. */
export const TriedQuestions = ({ tried }: { readonly tried: readonly TriedQuestion[] }) => (
  <div className="max-w-read">
    {outcomesOf(tried).map((outcome) => (
      <details key={outcome.title} className="border-t border-rule first:border-t-0">
        <summary className="min-h-11 py-2.5">
          <b>{outcome.title}</b> <span className="num text-quiet">({outcome.tried.length})</span>
        </summary>
        <ul className="grid gap-3 pb-4">
          {outcome.tried.map(({ item, fault }) => (
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
