// The command line: npm run --silent lede -- NAME [words]. One row per command; each is a TypeScript file that reads its
// own words, writes to standard output and sets the exit status.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const commands = {
  admin: { file: "cli/admin.ts", does: "makes administrators, and new passwords for who forgot theirs" },
  facts: { file: "cli/facts.ts", does: "what an article asserts, as JSON" },
  generate: { file: "cli/generate.ts", does: "a checked set of questions from an article, as JSON" },
};

const words = process.argv.slice(2);
const name = Object.keys(commands).find((command) =>
  command.split(" ").every((word, at) => word === words[at]),
);
if (name === undefined) {
  const list = Object.entries(commands).map(([command, { does }]) => `  ${command.padEnd(14)} ${does}`);
  console.error(`Usage: npm run --silent lede -- COMMAND\n\n${list.join("\n")}`);
  process.exit(words.length === 0 || words[0] === "--help" ? 0 : 2);
}
const file = fileURLToPath(new URL(`../${commands[name].file}`, import.meta.url));
const rest = words.slice(name.split(" ").length);
const child = spawn(process.execPath, ["--import", "tsx", "--conditions=react-server", file, ...rest], {
  stdio: "inherit",
});
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 128);
});
