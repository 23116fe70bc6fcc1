import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Reading } from "#components/article/reading";
import { ButtonLink } from "#components/ui/button";
import { CivilDay } from "#components/ui/date-time";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { cutBlocks } from "#core/text/cut-blocks";
import { articleToRead, type ShownArticle } from "#server/articles/queries";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";

export const metadata: Metadata = { title: "Article" };

const Provenance = ({ rows }: { rows: ShownArticle["provenance"] }) => (
  <section aria-labelledby="provenance" className="mt-10 border-t border-rule pt-4">
    <h2 id="provenance" className="label">
      Where its facts come from
    </h2>
    <ul className="mt-3 grid gap-2 text-small">
      {rows.map(({ outlet, what, date, url }) => (
        <li key={`${outlet} ${what}`}>
          {url === null ? outlet : <a href={url}>{outlet}</a>}, {date}: {what}
        </li>
      ))}
    </ul>
  </section>
);

export default async function ArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const article = await articleToRead(await db(), await viewer(), id, new Date());
  if (article === "not-found") notFound();
  if (article === "after-your-attempt") {
    return (
      <Page width="read">
        <PageHead title="The article comes after the questions" />
        <EmptyState title="Take the set first" action={<ButtonLink href="/sets">Go to the sets</ButtonLink>}>
          Its text answers the questions. Once you have finished a set made from it, you can read all of it
          here.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="read">
      <PageHead
        label={article.sourceName}
        title={article.title}
        dek={
          <>
            {article.reported === null ? null : (
              <>
                Report of <CivilDay date={article.reported} />
              </>
            )}
            {article.sourceUrl === null ? null : (
              <>
                {" · "}
                <a href={article.sourceUrl} rel="noreferrer">
                  Read it where it was published
                </a>
              </>
            )}
          </>
        }
      />
      {article.isOlder ? (
        <Notice className="mb-6">
          The article has been corrected since. This is the text your questions were about.
        </Notice>
      ) : null}
      <Reading text={article.text} blocks={cutBlocks(article.text)} />
      <p className="mt-6 text-small text-quiet">
        Revision {article.revision}, as it was brought. Lines struck out are not part of the report; nothing
        is asked about them.
      </p>
      {article.provenance.length === 0 ? null : <Provenance rows={article.provenance} />}
    </Page>
  );
}
