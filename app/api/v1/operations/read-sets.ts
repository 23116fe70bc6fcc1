import "server-only";
import { z } from "zod";
import { done, refuse } from "#core/policy/outcome";
import { formatIso } from "#core/text/civil-date";
import { db } from "#server/db/client";
import { Id } from "#server/http/id";
import { namedSchemas } from "#server/http/openapi";
import { operation } from "#server/http/operation";
import { everySet, findCards } from "#server/question-sets/find-cards";
import { shownSet } from "#server/question-sets/queries";
import type { SetCard } from "#server/question-sets/set-card";

const card = {
  slug: z.string(),
  versionId: z.string().describe("The newest published version: what an attempt is started with."),
  title: z.string(),
  topic: z.string().nullable(),
  sourceName: z.string(),
  reported: z.iso.date().describe("The day of the report."),
  questions: z.int(),
  minutes: z.int(),
  level: z.int().describe("1 easy, 2 medium, 3 hard."),
  kinds: z.array(z.string()).describe("The kinds of question, the most frequent first."),
};

const SetOnList = z.object(card).register(namedSchemas, { id: "SetOnList" });

const Sets = z
  .object({
    sets: z.array(SetOnList),
    total: z.int().describe("How many there are on all pages."),
    page: z.int(),
    pages: z.int(),
  })
  .register(namedSchemas, { id: "Sets" });

/** Sets in one reply. */
const pageLength = 100;

const Listing = z.object({
  words: z
    .string()
    .max(100)
    .default("")
    .describe("All of them stand in the title, the topic or the source; capitals and accents don't matter."),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .default("1")
    .describe("From 1, of 100 sets each. A page there is not is the last one there is."),
});

const OneSet = z
  .object({
    ...card,
    assignmentId: z
      .string()
      .nullable()
      .describe("Start with this where the set was assigned to you and is not public."),
    isPublic: z.boolean(),
    isOwn: z.boolean(),
  })
  .register(namedSchemas, { id: "Set" });

const cardReply = ({ reported, kinds, ...own }: SetCard): z.input<typeof SetOnList> => ({
  ...own,
  reported: formatIso(reported),
  kinds: [...kinds],
});

export const readSetsOperation = operation({
  method: "GET",
  path: "/api/v1/sets",
  id: "readSets",
  summary: "List the public sets",
  description: "The newest report first, a page at a time. Nothing in it answers a question.",
  params: z.object({}),
  query: Listing,
  body: z.null(),
  status: 200,
  reply: Sets,
  refusals: [],
  run: async ({ query: { words, page } }) => {
    const { cards, ...counts } = await findCards(
      await db(),
      { ...everySet, words },
      { page: Number(page), length: pageLength },
    );
    return done({ sets: cards.map(cardReply), ...counts });
  },
});

export const readSetOperation = operation({
  method: "GET",
  path: "/api/v1/sets/{slug}",
  id: "readSet",
  summary: "Read what a set is about",
  description: "A public set, one of your own, or one that is assigned to you.",
  params: z.object({ slug: Id }),
  query: z.object({}),
  body: z.null(),
  status: 200,
  reply: OneSet,
  refusals: ["not-found"],
  run: async ({ viewer, params }) => {
    const set = await shownSet(await db(), viewer, params.slug);
    if (set === null) return refuse("not-found");
    const { assignmentId, isPublic, isOwn } = set;
    return done({ ...cardReply(set), assignmentId, isPublic, isOwn });
  },
});
