// `npm start`. Nothing newer than this is read before the version of Node is known to be new enough.
require("./need-node.cjs");
if (!require("fs").existsSync(require("path").join(__dirname, "../node_modules/next"))) {
  console.error("The packages Lede is made with are not installed here. Run npm ci, then npm start again.");
  process.exit(1);
}
import("./serve.mjs");
