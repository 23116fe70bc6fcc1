import "server-only";
import { isIPv6 } from "node:net";

/**
 * What stands for whoever sends from an address when tries are counted. A household or a school is given a whole
 * /64 of IPv6, and takes another address of it for each request if it likes: the /64 is what counts. Anything else,
 * IPv4 within IPv6 too, is counted as it is.
 */
export const networkOf = (address: string): string => {
  const [bare = ""] = address.split("%", 1);
  if (!isIPv6(bare) || bare.includes(".")) return address;
  const [head = "", tail] = bare.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const whole = [...groups, ...Array<string>(missing).fill("0"), ...(tail ?? "").split(":")];
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
};
