import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrate } from "#server/db/migrate";
import { smallDisk } from "./small-disk";

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), "lede-start-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

type Settings = Readonly<Record<string, string>>;
type Ended = { readonly code: number | null; readonly said: string };

/** Runs `npm start`'s program, which is to end by itself. `plain`: not as root, who may write everywhere. */
const start = (
  settings: Settings,
  { plain = false, before = [] as readonly string[] } = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...before, "scripts/start.cjs"], {
      env: { ...process.env, HOST: "127.0.0.1", ...settings },
      ...(plain && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("close", (code) => resolve({ code, said }));
  });

/** The start ends by itself, with these words, and shows nobody where in the code it ended. */
const refused = ({ code, said }: Ended, ...words: readonly string[]): void => {
  for (const each of words) expect(said).toContain(each);
  expect(said).toContain("Lede can't start.");
  expect(said).not.toMatch(/not foreseen|^ +at /mu);
  expect(code).toBe(1);
};

describe("a folder for the data that is of no use is refused by the name of its setting", () => {
  test.runIf(existsSync("/proc"))("one where nobody can make a folder (on Linux: /proc)", async () => {
    refused(
      await start({ DATA_DIR: "/proc/lede" }),
      "/proc/lede (DATA_DIR)",
      "nobody can make a folder in /proc",
    );
    const address = { DATA_DIR: folder(), DATABASE_URL: "file:/proc/lede/lede.db" };
    refused(await start(address), "/proc/lede (DATABASE_URL)", "nobody can make a folder in /proc");
  });

  test("a file", async () => {
    const file = path.join(folder(), "data");
    writeFileSync(file, "");
    refused(await start({ DATA_DIR: file }), `${file} (DATA_DIR)`, "is a file, not a folder");
    refused(await start({ DATA_DIR: path.join(file, "within") }), "(DATA_DIR)", `${file} is a file`);
  });

  test("one of somebody else's", async () => {
    const others = folder();
    chmodSync(others, 0o555);
    const words = ["(DATA_DIR)", "may not write in", "chown"];
    refused(await start({ DATA_DIR: others }, { plain: true }), ...words);
    refused(await start({ DATA_DIR: path.join(others, "data") }, { plain: true }), ...words);
  });
});

describe("a database that is of no use is refused", () => {
  const file = (name: string, content: string): Settings => {
    const DATA_DIR = folder();
    writeFileSync(path.join(DATA_DIR, name), content);
    return { DATA_DIR };
  };

  test("no database at all", async () => {
    refused(
      await start(file("lede.db", "dear diary, ".repeat(1_000))),
      "lede.db can't be opened",
      "no SQLite database",
    );
  });

  test("one that somebody else left there", async () => {
    const settings = file("lede.db", "");
    const DATA_DIR = settings["DATA_DIR"] ?? "";
    chmodSync(path.join(DATA_DIR, "lede.db"), 0o444);
    chmodSync(DATA_DIR, 0o777);
    refused(await start(settings, { plain: true }), "lede.db can't be opened", "chown");
  });

  test("one that is newer than the code", async () => {
    const DATA_DIR = folder();
    const newer = path.join(DATA_DIR, "lede.db");
    await migrate({ kind: "sqlite", url: `file:${newer}` });
    const database = new Sqlite(newer);
    database.exec(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('1', 'x', '29991231235959_from_the_future', CURRENT_TIMESTAMP, 1)`);
    database.close();
    refused(await start({ DATA_DIR }), "newer than this copy of Lede", "29991231235959_from_the_future");
  });

  test("a PostgreSQL that does not answer", async () => {
    const DATABASE_URL = "postgresql://app:hunter2@127.0.0.1:1/lede";
    const ended = await start({ DATA_DIR: folder(), DATABASE_URL });
    refused(ended, "(DATABASE_URL)", "Nothing answers there");
    expect(ended.said).not.toContain("hunter2");
  });

  test("secrets that can't be read", async () => {
    const settings = file("secrets.json", "{");
    refused(await start(settings), "secrets.json can't be used", "backup");
    expect(readdirSync(settings["DATA_DIR"] ?? "")).toEqual(["secrets.json"]);
  });
});

describe("settings", () => {
  test("that are malformed or unknown are refused by name, all at once, before anything is made", async () => {
    const DATA_DIR = path.join(folder(), "data");
    const wrong = {
      PORT: "eighty",
      LEDE_COLOUR: "blue",
      DATABASE_URL: "mysql://app:hunter2@db.example/lede",
    };
    const ended = await start({ DATA_DIR, ...wrong });
    refused(
      ended,
      "PORT must be a whole number",
      "LEDE_COLOUR is not a setting",
      "DATABASE_URL must begin with",
    );
    expect(ended.said).not.toContain("hunter2");
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test("a port that is taken, and an address this machine does not have", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const PORT = String((other.address() as AddressInfo).port);
    refused(await start({ DATA_DIR: folder(), PORT }), `Port ${PORT} is taken`, "PORT=");
    // Kept for documentation: no machine has it (RFC 5737).
    refused(await start({ DATA_DIR: folder(), PORT, HOST: "192.0.2.1" }), "no address 192.0.2.1", "HOST");
  });
});

describe("an old Node", () => {
  /** Says that it is another version, before anything else is loaded. */
  const posing = (version: string): readonly string[] => {
    const file = path.join(folder(), "posing.cjs");
    const versions = `{ value: { ...process.versions, node: ${JSON.stringify(version)} } }`;
    writeFileSync(file, `Object.defineProperty(process, "versions", ${versions});`);
    return ["-r", file];
  };

  test.each(["16.20.2", "18.20.8", "20.18.3"])("%s is told so", async (version) => {
    const { code, said } = await start({}, { before: posing(version) });
    expect(said).toBe(
      `Lede needs Node 20.19 or newer; this is ${version}.\n` +
        "Get the current long-term version from https://nodejs.org, then run npm ci and the same command again.\n",
    );
    expect(code).toBe(1);
  });

  test.each(["20.19.0", "24.0.0"])("%s is new enough", async (version) => {
    const { said } = await start({ PORT: "no" }, { before: posing(version) });
    expect(said).toContain("PORT must be");
  });

  test("is told by whichever npm script it is", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const [name, command] of Object.entries(scripts)) {
      if (name === "start") expect(command).toBe("node scripts/start.cjs");
      else expect(command, name).toMatch(/^node -r \.\/scripts\/need-node\.cjs /u);
    }
  });
});

test("a full disk is said, and nothing half made is left (where a test may mount a disk)", async ({
  skip,
}) => {
  const disk = smallDisk(30 * 1024);
  if (disk === null) return skip("This machine lets a test mount no disk.");
  onTestFinished(disk.remove);
  disk.fill();
  const DATA_DIR = path.join(disk.folder, "data");
  refused(await start({ DATA_DIR }), `The disk that holds`, "is full", "Make room");
  expect(existsSync(DATA_DIR) ? readdirSync(DATA_DIR) : []).toEqual([]);
});

test("so is one that fills up while the database is made (where a test may mount a disk)", async ({
  skip,
}) => {
  const disk = smallDisk(300);
  if (disk === null) return skip("This machine lets a test mount no disk.");
  onTestFinished(disk.remove);
  const file = path.join(disk.folder, "lede.db");
  refused(
    await start({ DATA_DIR: folder(), DATABASE_URL: `file:${file}` }),
    `The disk that holds ${file}`,
    "is full",
  );
  expect(readdirSync(disk.folder)).toEqual(["lede.db.lock"]);
});
