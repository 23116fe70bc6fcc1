import type { Period } from "#server/standings/queries";

/** The period a page's address asks for; all time unless it says this week. */
export const periodOf = (search: Readonly<Record<string, string | string[] | undefined>>): Period =>
  search["period"] === "week" ? "week" : "all";
