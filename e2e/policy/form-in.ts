const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/**
 * The hidden fields of the form that runs a server action, as a browser without JavaScript would send them, or null
 * when the page has no such form.
 *
 * @param actionId the action's id in the build's manifest.
 */
export const formIn = (html: string, actionId: string): Map<string, string> | null => {
  for (const [, form = ""] of html.matchAll(/<form(?: [^>]*)?>(.*?)<\/form>/gs)) {
    const fields = new Map(
      [...form.matchAll(/<input [^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
        attribute(tag, "name"),
        attribute(tag, "value"),
      ]),
    );
    const runs = [...fields].some(
      ([name, value]) =>
        name === `$ACTION_ID_${actionId}` || (name.startsWith("$ACTION_") && value.includes(actionId)),
    );
    if (runs) return fields;
  }
  return null;
};
