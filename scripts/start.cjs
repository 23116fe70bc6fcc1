// `npm start`. Old syntax, and nothing imported before the version is known to be new enough: whoever has an old
// Node reads a sentence, not a syntax error.
var wanted = [20, 19];
var found = process.versions.node.split(".").map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    "Lede needs Node " +
      wanted.join(".") +
      " or newer; this is " +
      process.versions.node +
      ".\n" +
      "Get the current long-term version from https://nodejs.org, then run npm ci and npm start again.",
  );
  process.exit(1);
}
if (!require("fs").existsSync(require("path").join(__dirname, "../node_modules/next"))) {
  console.error("The packages Lede is made with are not installed here. Run npm ci, then npm start again.");
  process.exit(1);
}
import("./serve.mjs");
