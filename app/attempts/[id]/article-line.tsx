import { CivilDay } from "#components/ui/date-time";
import type { ArticleView } from "#server/attempts/queries";

type ArticleLineProps = {
  readonly article: ArticleView;
  /** The whole article answers the questions that are still to come: it opens once the attempt is handed in. */
  readonly isOpen: boolean;
};

/** The report that proves a question, its day, and the way to all of it. */
export const ArticleLine = ({ article, isOpen }: ArticleLineProps) => (
  <>
    {article.sourceName}
    {article.published === null ? null : (
      <>
        , report of <CivilDay date={article.published} />
      </>
    )}
    {" · "}
    {isOpen ? (
      <a href={`/articles/${article.id}`}>Read the whole article</a>
    ) : (
      "The whole article opens with your results"
    )}
  </>
);
