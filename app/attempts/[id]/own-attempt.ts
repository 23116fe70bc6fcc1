import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findAttempt, findResults, type AttemptView, type ResultsView } from "#server/attempts/queries";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";

const attemptAt = cache(async (id: string) => findAttempt(await db(), await viewer(), id, new Date()));
const resultsAt = cache(async (id: string) => findResults(await db(), await viewer(), id, new Date()));

/** The viewer's own attempt, asked once a page; the page of what is not here for all others. */
export const ownAttempt = async (id: string): Promise<AttemptView> => (await attemptAt(id)) ?? notFound();

/** The same for its results. */
export const ownResults = async (id: string): Promise<ResultsView> => (await resultsAt(id)) ?? notFound();
