// A thousand articles through one process of the command line: the memory it holds behind the thousandth against the
// hundredth. Articles of our own, each with other paragraphs and other numbers, so that nothing can be kept by chance.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { ownParagraphs } from "./articles/own-paragraphs";

const documents = 1000;
const early = 100;
/** The memory may differ by this share: the collector does not tidy up at our bidding. */
const mostGrowth = 1.2;

const paragraphs = ownParagraphs();

/** Four paragraphs from different places of the pool, with numbers shifted: no two documents are alike. */
const articleOf = (number: number): string =>
  Array.from({ length: 4 }, (_, at) => paragraphs[(number * 7 + at * 13) % paragraphs.length] ?? "")
    .join("\n\n")
    .replaceAll(/\b\d{1,3}\b/gu, (digits) => String((Number(digits) + number) % 1000));

/** Resident memory of a process in megabytes, as Linux tells it. */
const residentOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1]) / 1000;

const child = spawn(
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", "cli/generate.ts", "--jsonl", "-"],
  { stdio: ["pipe", "pipe", "inherit"] },
);
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
let atEarly = Number.NaN;
let atEnd = Number.NaN;
for (let number = 1; number <= documents; number += 1) {
  // One at a time, so that the count of lines is the count of articles done.
  child.stdin.write(
    `${JSON.stringify({ id: String(number), text: articleOf(number), docdate: "2025-03-13" })}\n`,
  );
  const { done } = await lines.next();
  if (done === true) throw new Error(`The command ended at article ${String(number)}.`);
  if (number === early) atEarly = residentOf(child.pid ?? 0);
  if (number === documents) atEnd = residentOf(child.pid ?? 0);
}
child.stdin.end();
const ratio = atEnd / atEarly;
const isKept = ratio <= mostGrowth;
console.log(
  `${String(early)} articles ${atEarly.toFixed(0)} MB, ${String(documents)} articles ${atEnd.toFixed(0)} MB`,
);
console.log(
  `memory after ten times the articles  ${ratio.toFixed(2)}×   at most ${String(mostGrowth)}×   ${isKept ? "kept" : "BROKEN"}`,
);
if (!isKept) process.exitCode = 1;
