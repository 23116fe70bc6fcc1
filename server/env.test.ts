import { expect, test } from "vitest";
import { readSettings } from "./env";

test("needs nothing", () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: "0.0.0.0",
    logLevel: "info",
    trustedProxies: 0,
  });
  expect(readSettings({ DATA_DIR: "/srv/lede" }).database).toEqual({
    kind: "sqlite",
    url: "file:/srv/lede/lede.db",
  });
});

test.each([
  ["file:/srv/a.db", { kind: "sqlite", url: "file:/srv/a.db" }],
  ["postgresql://app@db.example/lede", { kind: "postgresql", url: "postgresql://app@db.example/lede" }],
  ["postgres://app@db.example/lede", { kind: "postgresql", url: "postgres://app@db.example/lede" }],
])("DATABASE_URL %s", (url, database) => {
  expect(readSettings({ DATABASE_URL: url }).database).toEqual(database);
});

test.each([
  [{ PORT: "0" }, "PORT"],
  [{ PORT: "65536" }, "PORT"],
  [{ PORT: "80 " }, "PORT"],
  [{ PORT: "0x50" }, "PORT"],
  [{ PORT: "" }, "PORT"],
  [{ HOST: "" }, "HOST"],
  [{ DATA_DIR: "" }, "DATA_DIR"],
  [{ DATABASE_URL: "mysql://db.example/lede" }, "DATABASE_URL"],
  [{ DATABASE_URL: "file:a.db?mode=ro" }, "DATABASE_URL"],
  [{ TRUST_PROXY: "yes" }, "TRUST_PROXY"],
  [{ LEDE_LOG: "loud" }, "LEDE_LOG"],
  [{ LEDE_BENCH: "true" }, "LEDE_BENCH"],
  [{ LEDE_COLOUR: "blue" }, "LEDE_COLOUR is not a setting"],
  [{ GITHUB_CLIENT_ID: "one" }, "GITHUB_CLIENT_SECRET"],
])("%j is refused by name", (source, name) => {
  expect(() => readSettings(source)).toThrow(name);
});

test("every wrong setting is named at once, and no secret is repeated", () => {
  const wrong = { PORT: "no", LEDE_X: "1", DATABASE_URL: "mysql://app:hunter2@db.example/lede" };
  expect(() => readSettings(wrong)).toThrow(/LEDE_X[\s\S]*PORT[\s\S]*DATABASE_URL/u);
  expect(() => readSettings(wrong)).not.toThrow("hunter2");
});
