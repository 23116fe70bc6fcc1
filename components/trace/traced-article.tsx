import { covers } from "#core/text/span";
import { layers, marksOf, type LayerName, type ReadArticle } from "./trace-marks";
import { TraceParagraph } from "./trace-paragraph";

type TracedArticleProps = ReadArticle & {
  /** The layer that `?trace=` names; anything else shows them all. */
  readonly asked: string | readonly string[];
};

const everything = { name: "", many: "Everything" };

const LayerLinks = ({ only }: { only: LayerName | null }) => (
  <nav aria-label="What to show" className="flex flex-wrap gap-x-5 text-small">
    {[everything, ...layers].map(({ name, many }) => (
      <a
        key={name}
        href={name === "" ? "?trace" : `?trace=${name}`}
        aria-current={name === (only ?? "") ? "true" : undefined}
        className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
      >
        {many}
      </a>
    ))}
  </nav>
);

/** An article with everything that was found in it, or what one step found, paragraph by paragraph. */
export const TracedArticle = ({ asked, annotated, claims }: TracedArticleProps) => {
  const only = layers.find(({ name }) => name === asked)?.name ?? null;
  const marks = marksOf({ annotated, claims }, only);
  const { blocks, text } = annotated.document;
  return (
    <>
      <LayerLinks only={only} />
      <div className="mt-4 grid gap-4">
        {blocks.map((block, index) => (
          <TraceParagraph
            key={block.start}
            number={index + 1}
            block={block}
            text={text}
            marks={marks.filter((mark) => covers(block, mark))}
          />
        ))}
      </div>
    </>
  );
};
