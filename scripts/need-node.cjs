// Loaded before every npm script (node -r). Old syntax, and nothing imported: whoever has an old Node reads a
// sentence, not a syntax error.
var wanted = [20, 19];
var found = process.versions.node.split(".").map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    "Lede needs Node " +
      wanted.join(".") +
      " or newer; this is " +
      process.versions.node +
      ".\n" +
      "Get the current long-term version from https://nodejs.org, then run npm ci and the same command again.",
  );
  process.exit(1);
}
