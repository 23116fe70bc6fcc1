import { expect, test } from "vitest";
import { hashOfNobody, hashPassword, verifyPassword } from "./password";

const parameters = "$argon2id$v=19$m=19456,t=2,p=1$";

test("passwords are hashed by argon2id with OWASP's least, salted", async () => {
  const [one, two] = await Promise.all([hashPassword("four grey herons"), hashPassword("four grey herons")]);
  expect(one.startsWith(parameters)).toBe(true);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, "four grey herons")).toBe(true);
  expect(await verifyPassword(one, "four grey heron")).toBe(false);
});

test("an account that isn't there costs the same work: same algorithm, same parameters, same length", async () => {
  expect(hashOfNobody.startsWith(parameters)).toBe(true);
  expect(hashOfNobody.length).toBe((await hashPassword("whatever it is")).length);
  expect(await verifyPassword(null, "whatever it is")).toBe(false);
});

test("a letter composed in another way is the same letter", async () => {
  expect(await verifyPassword(await hashPassword("für Elise"), "fu\u0308r Elise")).toBe(true);
});
