import type { ReactNode } from "react";
import { kindName } from "#components/item-kind";
import { Chip } from "#components/ui/chip";
import type { Rejected } from "#core/items/rejected";
import { rejectionGroups, type RejectedSentence } from "./rejection-groups";

type PutBack = (rejected: Rejected) => ReactNode;

const Stopped = ({ sentence, reasons, putBack }: RejectedSentence & { readonly putBack: PutBack }) => (
  <li className="border-t border-rule pt-3 pb-4">
    <blockquote className="border-l-[3px] border-rule-strong pl-3 font-serif">{sentence}</blockquote>
    {reasons.map(({ reason, questions }) => (
      <div key={reason} className="mt-3">
        <p className="text-small font-semibold">{reason}</p>
        <ul className="mt-1 grid gap-1">
          {questions.map((rejected) => (
            <li key={rejected.id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-small">
              <Chip tone="quiet">{kindName(rejected.kind)}</Chip>
              <span className="min-w-0 flex-1 basis-60 text-quiet">{rejected.stem}</span>
              {rejected.mayReturn ? putBack(rejected) : null}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </li>
);

type LeftOutProps = {
  readonly rejections: readonly Rejected[];
  /** The button that puts one back, for those that may return. */
  readonly putBack: PutBack;
};

/** Questions that a check stopped: by what was wrong, then by the sentence of the article they were asked of. */
export const LeftOut = ({ rejections, putBack }: LeftOutProps) => (
  <div className="max-w-read">
    {rejectionGroups(rejections).map(({ title, meaning, count, sentences }) => (
      <details key={title} className="border-t border-rule first:border-t-0">
        <summary className="min-h-11 cursor-pointer py-2.5">
          <span className="font-semibold">{title}</span>{" "}
          <span className="num text-quiet">
            ({count} {count === 1 ? "question" : "questions"})
          </span>
        </summary>
        {meaning === "" ? null : <p className="mb-3 text-small text-quiet">{meaning}</p>}
        <ul>
          {sentences.map((each) => (
            <Stopped key={each.sentence} {...each} putBack={putBack} />
          ))}
        </ul>
      </details>
    ))}
  </div>
);
