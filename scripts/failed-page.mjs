// The page that stands where one of ours failed on the server. Next answers such a request with an empty document
// that its scripts fill in: with JavaScript off that is a blank page. This one needs nothing.

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This did not work · Lede</title>
<style>
:root { color-scheme: light dark }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
h1 { font: 700 1.75rem/1.2 Georgia, serif }
a { display: inline-flex; align-items: center; min-height: 44px }
</style>
</head>
<body>
<main>
<h1>This did not work</h1>
<p>The mistake is ours, and it is written down for whoever runs this site. Answers that were marked as saved are safe.</p>
<ul>
<li>What you typed is still in the form: go back with your browser, then send it again.</li>
<li>Sending again is safe: nothing is counted twice.</li>
</ul>
<p><a href="/">Today’s set</a></p>
</main>
</body>
</html>
`;

// Nothing but its own style.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The same response, except that a failed page (status 500, HTML) is answered with the plain page above. Other
 * statuses, and what is no page, pass untouched.
 */
export const withFailedPage = (response) => {
  const { writeHead, write, end } = response;
  let isFailed = false;
  response.writeHead = (status, ...more) => {
    isFailed = status === 500 && String(response.getHeader("content-type") ?? "").startsWith("text/html");
    if (!isFailed) return writeHead.call(response, status, ...more);
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "link", "etag"])
      response.removeHeader(name);
    response.setHeader("content-security-policy", policy);
    response.setHeader("cache-control", "no-store");
    return writeHead.call(response, 500);
  };
  const headersFirst = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
  };
  response.write = (...chunk) => {
    headersFirst();
    if (!isFailed) return write.apply(response, chunk);
    // Whoever writes waits for the callback, as if it had been sent.
    const done = chunk.at(-1);
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
  response.end = (...chunk) => {
    headersFirst();
    if (!isFailed) return end.apply(response, chunk);
    const done = chunk.at(-1);
    return end.call(response, page, "utf8", typeof done === "function" ? done : undefined);
  };
  return response;
};
