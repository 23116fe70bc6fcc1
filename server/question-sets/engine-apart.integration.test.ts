import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { engineBy } from "./engine";
import { asksOf, type Limits, type StartThread } from "./engine-apart";
import { engineHere, talksReport } from "./testing";

const revision = { title: "Talks in Osterby", text: talksReport, publishedOn: "2026-05-02" };
const draft = { seed: 7, size: 10 };

const usual: Limits = { patience: 30_000, haste: 10_000, mostMemory: 64 };

/** Threads as `start` makes them; how many there were, and all ended with the test. */
const counted = (
  start: StartThread,
): { start: StartThread; count: () => number; allBut: (kept: number) => Promise<unknown> } => {
  const started: Worker[] = [];
  onTestFinished(async () => {
    await Promise.all(started.map((thread) => thread.terminate()));
  });
  return {
    start: (limits) => {
      const thread = start(limits);
      started.push(thread);
      return thread;
    },
    count: () => started.length,
    allBut: (kept: number) => Promise.all(started.slice(kept).map((thread) => once(thread, "exit"))),
  };
};

/** A thread that answers what it is asked by a script: `name` is what was asked for, `kept` lives as long as it. */
const scripted =
  (script: string): StartThread =>
  ({ mostMemory }: Limits) =>
    new Worker(
      `const { parentPort } = require("node:worker_threads");
       const kept = [];
       parentPort.on("message", ({ name, args }) => parentPort.postMessage((() => { ${script} })()));`,
      { eval: true, resourceLimits: { maxOldGenerationSizeMb: mostMemory } },
    );

/** Asked about a text with a gate, a thread works until that is opened. */
const untilOpened = `const { gate } = args[0]; if (gate) Atomics.wait(gate, 0, 0); return name;`;

const slowText = (text: string) => {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  return {
    asked: { name: "draft", args: [{ text, gate }] } as const,
    open: (): void => {
      Atomics.store(gate, 0, 1);
      Atomics.notify(gate, 0);
    },
  };
};
const quick = (text: string) => ({ name: "screen", args: [{ text }] }) as const;

const forEver = `if (name === "trace") for (;;) {} return name;`;
const fill = `while (true) kept.push(new Array(10_000).fill(name));`;

test("what takes too long is ended and refused, and the next is answered by a new thread", async () => {
  const { start, count } = counted(scripted(forEver));
  // Long enough for a thread to start on a busy machine.
  const ask = asksOf(start, { ...usual, patience: 5_000 });
  const asked = [
    ask({ name: "draft", args: [] }),
    ask({ name: "trace", args: [] }),
    ask({ name: "draft", args: [] }),
  ];
  expect(await Promise.all(asked)).toMatchObject([
    { ok: true, value: "draft" },
    { ok: false, code: "took-too-long" },
    { ok: true, value: "draft" },
  ]);
  expect(count()).toBe(2);
});

test("what takes too much memory is ended and refused, and the next is answered by a new thread", async () => {
  const { start, count } = counted(scripted(`if (name === "trace") ${fill} return name;`));
  const ask = asksOf(start, { ...usual, mostMemory: 24 });
  expect(await ask({ name: "trace", args: [] })).toMatchObject({ code: "took-too-long" });
  expect(await ask({ name: "draft", args: [] })).toMatchObject({ value: "draft" });
  expect(count()).toBe(2);
});

test("a text is not refused for what others have filled the thread with", async () => {
  const { start, count } = counted(scripted(`if (kept.push(name) > 1) ${fill} return name;`));
  const ask = asksOf(start, { ...usual, mostMemory: 24 });
  expect(await ask({ name: "trace", args: [] })).toMatchObject({ value: "trace" });
  expect(await ask({ name: "draft", args: [] })).toMatchObject({ value: "draft" });
  expect(count()).toBe(2);
});

test("what is thrown in the thread is thrown here, and others are still answered", async () => {
  const { start } = counted(
    scripted(`if (name === "trace") throw new Error("a fault of ours"); return name;`),
  );
  const ask = asksOf(start, usual);
  const [thrown, answered] = [ask({ name: "trace", args: [] }), ask({ name: "draft", args: [] })];
  await expect(thrown).rejects.toThrow("a fault of ours");
  expect(await answered).toMatchObject({ value: "draft" });
});

test("while one text takes long, others are answered by a second thread, which then goes", async () => {
  const { start, count, allBut } = counted(scripted(untilOpened));
  const ask = asksOf(start, { ...usual, haste: 1 });
  const slow = slowText("a text made to be slow");
  const answered: string[] = [];
  const slowly = ask(slow.asked).then(() => answered.push("slow"));
  const again = ask(quick("a text made to be slow")).then(() => answered.push("about the slow text"));
  expect(await ask(quick("somebody else’s"))).toMatchObject({ value: "screen" });
  expect(await ask(quick("another’s"))).toMatchObject({ value: "screen" });
  // Who asks again about the slow text waits for it.
  expect(answered).toEqual([]);
  slow.open();
  await Promise.all([slowly, again]);
  expect(answered).toEqual(["slow", "about the slow text"]);
  expect(count()).toBe(2);
  await allBut(1);
});

test("there are never more than two threads: with two slow texts, others wait until one of them is done", async () => {
  const { start, count } = counted(scripted(untilOpened));
  const ask = asksOf(start, { ...usual, haste: 1 });
  const [one, two] = [slowText("one"), slowText("two")];
  const slowly = [ask(one.asked), ask(two.asked)];
  const waits = ask(quick("somebody else’s"));
  two.open();
  expect(await waits).toMatchObject({ value: "screen" });
  expect(count()).toBe(2);
  one.open();
  await Promise.all(slowly);
});

test("what is answered in time is answered by one thread, one after the other", async () => {
  const { start, count } = counted(scripted(`return name;`));
  const ask = asksOf(start, usual);
  await Promise.all(["one", "two", "three"].map((text) => ask(quick(text))));
  expect(count()).toBe(1);
});

test("the engine answers from its thread what it answers here", async () => {
  const { start } = counted(
    ({ mostMemory }) =>
      // The build compiles the thread; here tsx does.
      new Worker(
        `import("tsx/esm/api").then(({ register }) => {
           register();
           return import(${JSON.stringify(new URL("./engine-thread.ts", import.meta.url).href)});
         });`,
        { eval: true, resourceLimits: { maxOldGenerationSizeMb: mostMemory } },
      ),
  );
  const apart = engineBy(asksOf(start, { ...usual, mostMemory: 512 }));
  const drafted = await apart.draft(revision, draft);
  expect(drafted).toEqual(await engineHere.draft(revision, draft));
  if (!drafted.ok) throw new Error(drafted.code);
  expect(drafted.value.items.length).toBeGreaterThan(0);
  expect(await apart.screen(revision, drafted.value.items)).toEqual({ ok: true, value: [] });
  expect(await apart.trace(revision)).toEqual(await engineHere.trace(revision));
  const stopped = { kind: "who-said", stem: "Who said nothing?", start: 0, end: 5 } as const;
  expect(await apart.again(revision, stopped, 7)).toEqual({ ok: true, value: null });
});
