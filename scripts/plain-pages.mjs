// The words that stand where a page failed on the server or is not there. Next answers such a request with an empty
// document that its scripts fill in: with JavaScript off that is a blank page. These need nothing.
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

// The house's colours, as app/globals.css has them.
const style = `
:root { color-scheme: light dark }
html { background: light-dark(#fbfaf6, #151412); color: light-dark(#1b1a17, #ece8df) }
a { color: light-dark(#1d4a94, #93b7ff); text-underline-offset: 0.15em }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
h1 { font: 700 1.75rem/1.2 Georgia, serif }
p a { display: inline-flex; align-items: center; min-height: 44px; margin-right: 1rem }
`;

/** A whole page that needs nothing: its title and what stands under it. */
export const plainPage = (title, words) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Lede</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${words}
<p><a href="/">Today’s set</a></p>
</main>
</body>
</html>
`;

const failed = plainPage(
  "This did not work",
  `<p>The mistake is ours, and it is written down for whoever runs this site. Answers that were marked as saved are safe.</p>
<ul>
<li>What you typed is still in the form: go back with your browser, then send it again.</li>
<li>Sending again is safe: nothing is counted twice.</li>
</ul>`,
);

/** The content security policy of a plain page: nothing but its own style. */
export const plainPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** For whoever has no scripts; for others Next draws `not-found.tsx` in its place. The nonce is the answer's own. */
const missing = (nonce) => `<noscript>
<style nonce="${nonce}">${style}</style>
<main>
<h1>There is nothing here</h1>
<p>The address may be mistyped, the thing may be gone, or it belongs to another account or another browser.</p>
<ul>
<li>Check the address, letter by letter.</li>
<li>If somebody gave you this link, ask them for it again.</li>
<li>If it is yours, <a href="/sign-in">sign in</a> with the account you used then.</li>
</ul>
<p><a href="/">Today’s set</a> <a href="/sets">All sets</a></p>
</main>
</noscript>`;

/** What an empty document of Next's begins with. A page that was drawn on the server has another. */
const shell = /^<!DOCTYPE html><html [^>]*id="__next_error__"/iu;

const nonceOf = (response) =>
  /'nonce-([\w+/=-]+)'/u.exec(String(response.getHeader("content-security-policy") ?? ""))?.[1] ?? "";

const unpacked = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/** The document with the words in it where it is an empty one; otherwise the very bytes that came. */
const filled = (response, bytes) => {
  const unpack = unpacked[response.getHeader("content-encoding") ?? "identity"];
  // The answer to HEAD has no bytes.
  if (unpack === undefined || bytes.length === 0) return bytes;
  const text = unpack(bytes).toString("utf8");
  if (!shell.test(text)) return bytes;
  response.removeHeader("content-encoding");
  return Buffer.from(text.replace("<body>", () => `<body>${missing(nonceOf(response))}`));
};

/**
 * The same response, except that a failed page (status 500, HTML) is answered with a plain page, and a page that is
 * not there (404, HTML) has words for those without scripts. Other statuses, and what is no page, pass untouched.
 */
export const withPlainPages = (response) => {
  const { writeHead, flushHeaders, write, end } = response;
  /** "pass" what comes, "drop" it for the plain page, or "gather" it to be looked at when it is whole. */
  let body = null;
  const gathered = [];

  const begin = (status) => {
    const isPage = String(response.getHeader("content-type") ?? "").startsWith("text/html");
    body = isPage && status === 500 ? "drop" : isPage && status === 404 ? "gather" : "pass";
    if (body === "pass") return;
    for (const name of ["content-length", "transfer-encoding", "etag"]) response.removeHeader(name);
    if (body === "gather") return;
    for (const name of ["content-encoding", "link"]) response.removeHeader(name);
    response.setHeader("content-security-policy", plainPolicy);
    response.setHeader("cache-control", "no-store");
  };

  response.writeHead = (status, ...more) => {
    const headers = more.at(-1);
    if (typeof headers === "object" && !Array.isArray(headers))
      for (const name in headers) response.setHeader(name, headers[name]);
    begin(status);
    if (body === "pass") return writeHead.call(response, status, ...more);
    response.statusCode = status;
    return response;
  };
  /** The bytes of a chunk as `write` and `end` take it; null when it is none. */
  const bytesOf = ([chunk, encoding]) =>
    chunk === undefined || chunk === null || typeof chunk === "function"
      ? null
      : Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8");

  response.flushHeaders = () => {
    if (body === null) begin(response.statusCode);
    if (body === "pass") flushHeaders.call(response);
  };
  response.write = (...chunk) => {
    if (body === null) begin(response.statusCode);
    if (body === "pass") return write.apply(response, chunk);
    if (body === "gather") gathered.push(bytesOf(chunk));
    // Whoever writes waits for the callback, as if it had been sent.
    const done = chunk.at(-1);
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
  response.end = (...chunk) => {
    if (body === null) begin(response.statusCode);
    if (body === "pass") return end.apply(response, chunk);
    const last = bytesOf(chunk);
    if (last !== null) gathered.push(last);
    const whole = body === "drop" ? failed : filled(response, Buffer.concat(gathered));
    const done = chunk.at(-1);
    writeHead.call(response, response.statusCode);
    return end.call(response, whole, "utf8", typeof done === "function" ? done : undefined);
  };
  return response;
};
