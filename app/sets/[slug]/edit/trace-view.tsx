import { TracedArticle } from "#components/trace/traced-article";
import { TriedQuestions } from "#components/trace/tried-questions";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { formatIso } from "#core/text/civil-date";
import { sentenceOf } from "#server/http/refusals";
import type { Desk } from "#server/question-sets/desk";
import { engineApart } from "#server/question-sets/engine-apart";

type TraceViewProps = {
  readonly desk: Desk;
  /** What `?trace=` says. */
  readonly asked: string | string[];
};

/** How the article of a desk was read: every annotation and every question tried, each with the rule behind it. */
export const TraceView = async ({ desk: { slug, title, article }, asked }: TraceViewProps) => {
  const publishedOn = article.reported === null ? "" : formatIso(article.reported);
  const traced = await engineApart.trace({ title: article.title, text: article.text, publishedOn });
  return (
    <Page>
      <PageHead
        label="How the article was read"
        title={title}
        dek="What the rules found in each paragraph, and every question they tried. Nobody but you sees this page."
        actions={
          <ButtonLink variant="plain" href={`/sets/${slug}/edit`}>
            Back to the desk
          </ButtonLink>
        }
      />
      <p className="max-w-read text-small text-quiet">
        Rules alone are at work here: the same article is always read the same way. This is how today’s rules
        read it; an older draft may have been made with older ones.
      </p>
      {traced.ok ? (
        <>
          <Section id="read" title="The article">
            <TracedArticle {...traced.value} asked={asked} />
          </Section>
          <Section id="tried" title={`Questions tried (${String(traced.value.tried.length)})`}>
            <TriedQuestions tried={traced.value.tried} />
          </Section>
        </>
      ) : (
        <Notice tone="wrong" className="mt-6">
          {sentenceOf(traced)}
        </Notice>
      )}
    </Page>
  );
};
