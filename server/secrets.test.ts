import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { secretsIn } from "./secrets";

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), "lede-secrets-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

test("secrets are made once, for their owner's eyes alone, and stay", () => {
  const data = folder();
  const first = secretsIn(data);
  expect(first.session).not.toBe(first.guest);
  expect(first.session.length).toBeGreaterThanOrEqual(43);
  expect(secretsIn(data)).toEqual(first);
  expect(statSync(path.join(data, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(readdirSync(data)).toEqual(["secrets.json"]);
});

test("what can't be read is not written over, and the error says what to do", () => {
  const data = folder();
  const file = path.join(data, "secrets.json");
  writeFileSync(file, "{");
  expect(() => secretsIn(data)).toThrow(/backup/);
  expect(readFileSync(file, "utf8")).toBe("{");
});

test("processes that start at once agree on one file", async () => {
  const data = folder();
  const program = 'import("#server/secrets").then(({ secrets }) => process.stdout.write(secrets().session))';
  const starts = Array.from({ length: 3 }, () =>
    promisify(execFile)(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "--input-type=module", "-e", program],
      { env: { ...process.env, DATA_DIR: data } },
    ),
  );
  const said = await Promise.all(starts);
  expect(new Set(said.map(({ stdout }) => stdout))).toEqual(new Set([secretsIn(data).session]));
  expect(readdirSync(data)).toEqual(["secrets.json"]);
}, 60_000);
