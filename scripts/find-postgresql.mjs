import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";

const answers = async (url) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The folder of Debian's newest PostgreSQL, which is not on the PATH. */
const debianBinaries = () => {
  const all = "/usr/lib/postgresql";
  if (!existsSync(all)) return undefined;
  return readdirSync(all)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(all, version, "bin"))
    .find((folder) => existsSync(path.join(folder, "initdb")));
};

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/** PostgreSQL refuses to run as root: there it runs as the user Debian made for it. */
const asPlainUser = (command, args) =>
  process.getuid?.() === 0
    ? spawnSync("su", ["postgres", "-s", "/bin/sh", "-c", [command, ...args].map(quoted).join(" ")], {
        encoding: "utf8",
        cwd: "/",
      })
    : spawnSync(command, args, { encoding: "utf8" });

const startThrowaway = async (binaries) => {
  const folder = mkdtempSync(path.join(tmpdir(), "lede-postgresql-"));
  if (process.getuid?.() === 0) {
    const [uid, gid] = ["-u", "-g"].map((which) => Number(execFileSync("id", [which, "postgres"])));
    chownSync(folder, uid, gid);
  }
  const port = await freePort();
  const data = path.join(folder, "data");
  const stop = () => {
    asPlainUser(path.join(binaries, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  const made = asPlainUser(path.join(binaries, "initdb"), [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='${folder}'`;
  const started = asPlainUser(path.join(binaries, "pg_ctl"), [
    ...["-D", data, "-w", "-l", path.join(folder, "log")],
    ...["-o", options, "start"],
  ]);
  if (made.status !== 0 || started.status !== 0) {
    console.error(`PostgreSQL: ${binaries} could not be started.\n${made.stderr}${started.stderr}`);
    stop();
    return null;
  }
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop };
};

/**
 * A PostgreSQL server to test on: the one that is named or runs here, else a throw-away one from Debian's binaries,
 * else null. The caller calls `stop` at the end.
 */
export const findPostgresql = async () => {
  const named = process.env.LEDE_TEST_POSTGRES;
  const url = named ?? "postgresql://postgres@127.0.0.1:5432/postgres";
  if (await answers(url)) {
    console.log(
      `PostgreSQL: ${named === undefined ? "the one that runs here" : "named by LEDE_TEST_POSTGRES"}`,
    );
    return { url, stop: () => undefined };
  }
  const binaries = named === undefined ? debianBinaries() : undefined;
  if (binaries === undefined) return null;
  const throwaway = await startThrowaway(binaries);
  if (throwaway !== null) console.log(`PostgreSQL: a throw-away server from ${binaries}`);
  return throwaway;
};
