import type { Block } from "#core/text/document";
import { cutRuns } from "#core/text/runs";
import type { TraceMark } from "./trace-marks";

const wordsOf = ({ layer: { one, term } }: TraceMark): string => (one === term ? one : `${one} (${term})`);

type TraceParagraphProps = {
  /** From 1. */
  readonly number: number;
  readonly block: Block;
  readonly text: string;
  /** Those of this paragraph. */
  readonly marks: readonly TraceMark[];
};

/** A paragraph with what was found in it underlined, and a list that says of each what it is and by which rule. */
export const TraceParagraph = ({ number, block, text, marks }: TraceParagraphProps) => (
  <section aria-labelledby={`paragraph-${String(number)}`} className="border-t border-rule pt-4">
    <h3 id={`paragraph-${String(number)}`} className="text-small text-quiet">
      <b>Paragraph {number}</b> · {block.kept ? block.kind : `left out: ${block.reason ?? block.kind}`} · rule{" "}
      <code>{block.rule}</code>
    </h3>
    <p className={`reading mt-2 whitespace-pre-line ${block.kept ? "" : "text-quiet"}`}>
      {cutRuns(block, marks).map(({ start, end, marks: here }) =>
        here.length === 0 ? (
          <span key={start}>{text.slice(start, end)}</span>
        ) : (
          <u
            key={start}
            className={`underline-offset-4 ${here.length === 1 ? "decoration-accent decoration-1" : "decoration-accent decoration-[3px]"}`}
          >
            {text.slice(start, end)}
          </u>
        ),
      )}
    </p>
    {marks.length === 0 ? null : (
      <details className="mt-1">
        <summary className="min-h-11 py-2.5 text-small">
          {marks.length} found here<span className="sr-only"> in paragraph {number}</span>
        </summary>
        <ul className="grid gap-2 pb-4 text-small">
          {marks.map((mark) => (
            <li
              key={`${mark.layer.name} ${String(mark.start)} ${String(mark.end)} ${mark.rule} ${mark.what}`}
              className="border-l-[3px] border-rule pl-3"
            >
              <q className="font-serif text-body">{text.slice(mark.start, mark.end)}</q>
              <br />
              <b>{wordsOf(mark)}</b>: {mark.what} <span className="text-quiet">· rule</span>{" "}
              <code className="break-words">{mark.rule}</code>
            </li>
          ))}
        </ul>
      </details>
    )}
  </section>
);
