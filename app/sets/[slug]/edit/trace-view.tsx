import { TracedArticle } from "#components/trace/traced-article";
import { TriedQuestions } from "#components/trace/tried-questions";
import { ButtonLink } from "#components/ui/button";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import type { Desk } from "#server/question-sets/desk";
import { traceOf } from "#server/question-sets/trace-of";

type TraceViewProps = {
  readonly desk: Desk;
  /** What `?trace=` says. */
  readonly asked: string | string[];
};

/** How the article of a desk was read: every annotation and every question tried, each with the rule behind it. */
export const TraceView = ({ desk, asked }: TraceViewProps) => {
  const { annotated, claims, tried } = traceOf(desk.article);
  return (
    <Page>
      <PageHead
        label="How the article was read"
        title={desk.title}
        dek="What the rules found in each paragraph, and every question they tried. Nobody but you sees this page."
        actions={
          <ButtonLink variant="plain" href={`/sets/${desk.slug}/edit`}>
            Back to the desk
          </ButtonLink>
        }
      />
      <p className="max-w-read text-small text-quiet">
        Rules alone are at work here: the same article is always read the same way. This is how today’s rules
        read it; an older draft may have been made with older ones.
      </p>
      <Section id="read" title="The article">
        <TracedArticle annotated={annotated} claims={claims} asked={asked} />
      </Section>
      <Section id="tried" title={`Questions tried (${String(tried.length)})`}>
        <TriedQuestions tried={tried} />
      </Section>
    </Page>
  );
};
