import "server-only";
import { parse } from "yaml";
import { z } from "zod";
import { readArticleText } from "#core/text/article-text";
import { parseIso } from "#core/text/civil-date";
import { cutFrontMatter } from "#core/text/front-matter";
import { isZone } from "#core/text/wall-clock";
import type { RevisionContent } from "../articles/revision-digest";

/** A reader can look an article up in two places: rows without an address are told, and don't count. */
const hasTwoAddresses = (rows: readonly { readonly outlet: string; readonly url?: string | undefined }[]) =>
  new Set(rows.filter(({ url }) => url !== undefined).map(({ outlet }) => outlet)).size >= 2;

/** The front matter of a file in `content/articles`. */
const FrontMatter = z.strictObject({
  title: z.string().trim().min(1).max(200),
  published: z.string().refine((day) => parseIso(day) !== null, "is no day of the calendar (2022-03-31)"),
  zone: z.string().refine(isZone, "is no IANA time zone (Europe/London)"),
  topic: z.string().trim().min(1).max(40),
  source: z.string().trim().min(1).max(120),
  provenance: z
    .array(
      z.strictObject({
        outlet: z.string().min(1),
        what: z.string().min(1),
        date: z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/, "is a day or a month (2022-03)"),
        url: z.url({ protocol: /^https$/ }).optional(),
      }),
    )
    .refine(hasTwoAddresses, "names fewer than two outlets with an address: each fact needs two that agree"),
});

export type ContentFile = {
  readonly topic: string;
  readonly sourceName: string;
  readonly content: RevisionContent;
};

/**
 * Reads a file of `content/articles`: YAML between two lines of three hyphens, then the text. Throws an error that
 * names the file and what is wrong with it: these files are the project's own.
 */
export const readContentFile = (name: string, file: string): ContentFile => {
  const parts = cutFrontMatter(file);
  if (parts === null) throw new Error(`${name}: there is no front matter between two lines "---".`);
  const matter = FrontMatter.safeParse(parse(parts.matter));
  if (!matter.success) {
    const lines = matter.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`${name}: the front matter can't be used:\n${lines.join("\n")}`);
  }
  const read = readArticleText(parts.text);
  if (!read.ok) throw new Error(`${name}: the text can't be read (${read.why}).`);
  const { title, published, zone, topic, source, provenance } = matter.data;
  return {
    topic,
    sourceName: source,
    content: {
      title,
      text: read.text,
      publishedOn: published,
      publishedZone: zone,
      provenance: provenance.map((row) => ({ ...row, url: row.url ?? null })),
    },
  };
};
