import "server-only";
import type { Transaction } from "../db/client";

/** The address itself when it is free, else with the next free number: "the-bridge", "the-bridge-2". */
export const freeSlug = async (tx: Transaction, wanted: string): Promise<string> => {
  const near = await tx.questionSet.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  });
  const taken = new Set(near.map(({ slug }) => slug));
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`;
  return slug;
};
