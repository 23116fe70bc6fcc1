import { expect, test } from "vitest";
import { networkOf } from "./network-of";

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:2::ffff", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is one of %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each(["192.0.2.7", "::ffff:192.0.2.7", "unknown", "", "not:an:address", "192.0.2.7:4711"])(
  "%j is counted as it is",
  (address) => {
    expect(networkOf(address)).toBe(address);
  },
);
