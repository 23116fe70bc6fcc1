import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { refusedUnreadable } from "./unreadable-address.mjs";

/** The status line an address is answered with, sent as it stands. */
const statusOf = async (address: string): Promise<string> => {
  const server = createServer((request, response) => {
    if (!refusedUnreadable(request, response)) response.end("passed on");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`GET ${address} HTTP/1.1\r\nHost: lede.example\r\nConnection: close\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  server.close();
  return answer.split("\r\n", 1)[0] ?? "";
};

test.each(["/sets/%ff", "/attempts/%E0%A4%A", "/sets/%", "/sets/a%00b", "/admin?q=%00", "/%2500%00"])(
  "%s can't be read",
  async (address) => {
    expect(await statusOf(address)).toBe("HTTP/1.1 400 Bad Request");
  },
);

test.each(["/", "/sets/%F0%9F%A6%8A", "/join/KESTREL%20427", "/sets?words=100%", "/sets/%2500", "/..%2f"])(
  "%s is passed on",
  async (address) => {
    expect(await statusOf(address)).toBe("HTTP/1.1 200 OK");
  },
);
