import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { largestForm, refusedAtOnce } from "./refused-at-once.mjs";

/** What a request is answered, sent as it stands. */
const answerTo = async (firstLine: string, header = "Accept: */*"): Promise<string> => {
  const server = createServer((request, response) => {
    if (!refusedAtOnce(request, response)) response.end("passed on");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`${firstLine} HTTP/1.1\r\nHost: lede.example\r\nConnection: close\r\n${header}\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  server.close();
  return answer;
};

test.each(["/sets/%ff", "/attempts/%E0%A4%A", "/sets/%", "/sets/a%00b", "/admin?q=%00", "/%2500%00"])(
  "%s can't be read",
  async (address) => {
    const answer = await answerTo(`GET ${address}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("This address can’t be read");
  },
);

test.each(["/", "/sets/%F0%9F%A6%8A", "/join/KESTREL%20427", "/sets?words=100%", "/sets/%2500", "/..%2f"])(
  "%s is passed on",
  async (address) => {
    expect(await answerTo(`GET ${address}`)).toContain("passed on");
  },
);

test("a form that Next would fail over is refused before it is sent; the largest it takes is passed on", async () => {
  const refused = await answerTo("POST /articles/new", `Content-Length: ${String(largestForm + 1)}`);
  expect(refused).toMatch(/^HTTP\/1\.1 413 /);
  expect(refused).toContain("This is too large");
  expect(await answerTo("POST /articles/new", `Content-Length: ${String(largestForm)}`)).toContain(
    "passed on",
  );
});
