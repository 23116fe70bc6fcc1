import "server-only";
import { createHash } from "node:crypto";

/** All that a revision holds. */
export type RevisionContent = {
  readonly title: string;
  readonly text: string;
  /** Civil date, "2022-03-31". */
  readonly publishedOn: string;
  readonly publishedZone: string;
  readonly provenance: readonly ProvenanceRow[] | null;
};

/** Who reported what, and when: "2022-03-30", or "2022-03" where only the month is known. */
export type ProvenanceRow = {
  readonly outlet: string;
  readonly what: string;
  readonly date: string;
  readonly url: string | null;
};

/** SHA-256 of what a revision holds, hexadecimal: the same content is the same revision. */
export const revisionDigest = (content: RevisionContent): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        content.title,
        content.text,
        content.publishedOn,
        content.publishedZone,
        content.provenance?.map(({ outlet, what, date, url }) => [outlet, what, date, url]) ?? null,
      ]),
    )
    .digest("hex");
