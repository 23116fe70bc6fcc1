import { randomUUID } from "node:crypto";
import type { Account, Guest } from "#core/policy/viewer";
import type { Database } from "../db/client";

/** A published set of invented questions, each with the key first in the set's order and words that must not leak. */
export type PublishedSet = {
  readonly setId: string;
  readonly slug: string;
  readonly versionId: string;
  readonly items: readonly {
    readonly id: string;
    readonly keyId: string;
    readonly optionIds: readonly string[];
  }[];
};

const speakers = ["Ana Ruiz", "Ben Okoro", "Cleo Marsh", "Dev Anand"];

const sentences = (items: number): string[] =>
  Array.from(
    { length: items },
    (_, at) => `“The bridge number ${String(at + 1)} stays open,” said Ana Ruiz at the harbour.`,
  );

/** Publishes a set made of an invented article of one paragraph a question. */
export const publishedSet = async (
  database: Database,
  own: { items?: number; isPublic?: boolean; ownerId?: string; publishedAt?: Date | null } = {},
): Promise<PublishedSet> => {
  const proofs = sentences(own.items ?? 4);
  const text = proofs.map((proof) => `Before it. ${proof} After it.`).join("\n\n");
  const slug = `bridges-${randomUUID()}`;
  const article = await database.article.create({
    data: {
      sourceName: "The Harbour Post",
      ownerId: own.ownerId ?? null,
      revisions: {
        create: {
          number: 1,
          title: "Bridges stay open",
          text,
          digest: randomUUID(),
          publishedOn: "2026-05-03",
          publishedZone: "Europe/Berlin",
        },
      },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
  const revisionId = article.revisions[0]?.id ?? "";
  const set = await database.questionSet.create({
    data: {
      slug,
      title: "Bridges",
      articleId: article.id,
      isPublic: own.isPublic ?? true,
      ownerId: own.ownerId ?? null,
    },
    select: { id: true },
  });
  const version = await database.questionSetVersion.create({
    data: {
      setId: set.id,
      number: 1,
      revisionId,
      seed: 1,
      engineVersion: "test",
      shortfall: [],
      publishedAt: own.publishedAt === undefined ? new Date("2026-05-03T00:00:00Z") : own.publishedAt,
    },
    select: { id: true },
  });
  const items: PublishedSet["items"][number][] = [];
  for (const [position, proof] of proofs.entries()) {
    const start = text.indexOf(proof);
    const number = String(position + 1);
    const item = await database.item.create({
      data: {
        versionId: version.id,
        position,
        kind: "who-said",
        stem: `Who spoke about bridge ${number}?`,
        level: 1,
        rule: "who-said/direct",
        claim: { kind: "attribution", start, end: start + proof.length, tier: "A" },
        rationale: `Rationale ${number}: the article quotes Ana Ruiz.`,
        options: {
          create: speakers.map((speaker, at) => ({
            position: at,
            text: speaker,
            isKey: at === 0,
            why: `Why ${number}-${String(at)}: ${at === 0 ? "these are the words" : "says something else"}.`,
          })),
        },
        evidence: {
          create: { revisionId, position: 0, start, end: start + proof.length, quotedText: proof },
        },
      },
      select: { id: true, options: { orderBy: { position: "asc" }, select: { id: true } } },
    });
    const optionIds = item.options.map(({ id }) => id);
    items.push({ id: item.id, keyId: optionIds[0] ?? "", optionIds });
  }
  return { setId: set.id, slug, versionId: version.id, items };
};

/** A guest nobody else is. */
export const newGuest = (): Guest => ({ kind: "guest", guestId: randomUUID() });

/** Somebody with an account. */
export const newAccount = async (database: Database, role: Account["role"] = "student"): Promise<Account> => {
  const { id } = await database.user.create({
    data: { userName: randomUUID(), displayName: "Mira Sol", alias: "Kestrel", role },
    select: { id: true },
  });
  return { kind: "account", id, role, displayName: "Mira Sol", alias: "Kestrel" };
};

type AssignmentOwn = {
  opensAt?: Date;
  dueAt?: Date;
  timeLimitSeconds?: number;
  attemptsAllowed?: number;
  feedback?: string;
};

/** A class of the students given, to which a version is assigned. */
export const assigned = async (
  database: Database,
  versionId: string,
  students: readonly Account[],
  own: AssignmentOwn = {},
): Promise<{ classId: string; assignmentId: string }> => {
  const teacher = await newAccount(database, "teacher");
  const made = await database.class.create({
    data: {
      name: "10b",
      zone: "Europe/Berlin",
      joinCode: randomUUID(),
      teacherId: teacher.id,
      enrolments: { create: students.map(({ id }) => ({ userId: id })) },
      assignments: {
        create: {
          versionId,
          opensAt: new Date("2026-05-04T06:00:00Z"),
          dueAt: new Date("2026-05-04T15:00:00Z"),
          ...own,
        },
      },
    },
    select: { id: true, assignments: { select: { id: true } } },
  });
  return { classId: made.id, assignmentId: made.assignments[0]?.id ?? "" };
};
