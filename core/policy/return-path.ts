/**
 * Where a sign-in may lead back to: a path of this site, with its query, or null. "//host" and "/\host" mean another
 * site to a browser, as do paths that begin so once tabs and line ends, which browsers drop, are gone.
 */
export const returnPath = (asked: unknown): string | null => {
  if (typeof asked !== "string" || asked.length > 2000) return null;
  if (!/^\/(?![/\\])/u.test(asked) || /[\p{Cc}\\]/u.test(asked)) return null;
  const url = URL.canParse(asked, "http://site.invalid") ? new URL(asked, "http://site.invalid") : null;
  if (url === null || url.host !== "site.invalid" || url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}${url.hash}`;
};
