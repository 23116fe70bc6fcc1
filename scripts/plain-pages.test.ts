import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { withPlainPages } from "./plain-pages.mjs";

/** What a browser gets from a handler behind `withPlainPages`. */
const answered = async (handler: RequestListener): Promise<Response & { words: string }> => {
  const server = createServer((request, response) => handler(request, withPlainPages(response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return Object.assign(reply, { words: await reply.text() });
  } finally {
    server.close();
  }
};

const missingShell = '<!DOCTYPE html><html id="__next_error__"><body><script>draw()</script></body></html>';
const emptyShell = '<html id="__next_error__"><body></body></html>';

test.each<[string, RequestListener]>([
  [
    "written in pieces",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.write(emptyShell.slice(0, 20));
      response.end(emptyShell.slice(20));
    },
  ],
  [
    "compressed",
    (_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Content-Encoding", "gzip");
      response.writeHead(500);
      response.end(gzipSync(emptyShell));
    },
  ],
])("a failed page, %s, says what happened and what to do", async (_, handler) => {
  const reply = await answered(handler);
  expect(reply.status).toBe(500);
  expect(reply.headers.get("content-encoding")).toBeNull();
  expect(reply.words).toContain("This did not work");
  expect(reply.words).toContain("</html>");
  expect(reply.words).not.toContain("__next_error__");
});

test.each<[string, RequestListener]>([
  [
    "written in pieces, headers first",
    (_, response) => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Content-Security-Policy", "script-src 'nonce-q1w2'");
      response.flushHeaders();
      response.write(missingShell.slice(0, 30));
      response.end(missingShell.slice(30));
    },
  ],
  [
    "compressed",
    (_, response) => {
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Encoding": "gzip",
        "Content-Security-Policy": "script-src 'nonce-q1w2'",
      });
      response.end(gzipSync(missingShell));
    },
  ],
])("a page that is not there, %s, has words for whoever has no scripts", async (_, handler) => {
  const reply = await answered(handler);
  expect(reply.status).toBe(404);
  expect(reply.words).toMatch(
    /<body><noscript>[\s\S]*There is nothing here[\s\S]*<\/noscript><script>draw\(\)/u,
  );
  expect(reply.words).toContain('<style nonce="q1w2">');
});

test.each<[string, RequestListener, number, string]>([
  ["a page", (_, response) => response.setHeader("Content-Type", "text/html").end("a page"), 200, "a page"],
  [
    "a page drawn on the server that tells what is not there",
    (_, response) => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html").end("nothing here");
    },
    404,
    "nothing here",
  ],
  [
    "a failed request of a machine",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "application/problem+json").end("{}");
    },
    500,
    "{}",
  ],
  [
    "the answer to a question for the headers of a page that is not there",
    (_, response) => {
      response.writeHead(404, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end();
    },
    404,
    "",
  ],
  ["nothing at all", (_, response) => response.end(), 200, ""],
])("%s passes untouched", async (_, handler, status, words) => {
  const reply = await answered(handler);
  expect([reply.status, reply.words]).toEqual([status, words]);
});
