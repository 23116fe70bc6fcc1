import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const isThere = (file) => typeof file === "string" && existsSync(file);

const systems = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].flatMap((name) => [
  `/usr/bin/${name}`,
  `/snap/bin/${name}`,
]);

const run = (command, args) => {
  console.log(`Browser: none here yet. Running: ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
};

/** Where a browser may come from, in this order; each looks (or fetches) and returns a file or nothing. */
const places = [
  ["named by LEDE_BROWSER", () => process.env.LEDE_BROWSER],
  ["Playwright's own", () => chromium.executablePath()],
  ["the system's", () => systems.find(isThere)],
  [
    "fetched by Playwright",
    () => run("npx", ["playwright", "install", "chromium"]) && chromium.executablePath(),
  ],
  [
    "installed by apt-get",
    () =>
      process.getuid?.() === 0 &&
      run("apt-get", ["update", "-q"]) &&
      run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]) &&
      systems.find(isThere),
  ],
];

/** A Chromium to test with, found or fetched, or null; says what it did. */
export const findBrowser = () => {
  for (const [what, look] of places) {
    const file = look();
    if (isThere(file)) {
      console.log(`Browser: ${what}, ${file}`);
      return file;
    }
    if (what.startsWith("named") && file !== undefined) {
      console.error(`Browser: LEDE_BROWSER names ${file}, and there is no such file.`);
      return null;
    }
  }
  console.error(
    "Browser: none found and none could be fetched. Install Chromium, or name one in LEDE_BROWSER.",
  );
  return null;
};
