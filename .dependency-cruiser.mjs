// Which file may import which: the arrows of docs/architecture, as rules.

const aggregates = "articles|question-sets|classes|assignments|attempts|standings";
const tests = "\\.(test|fixture)\\.tsx?$|(^|/)testing[^/]*(\\.ts$|/)";

/** Inside core a folder uses only those before it in this list. */
const layers = [
  ["policy"],
  ["text", "lexicon"],
  ["annotate"],
  ["claims"],
  ["items"],
  ["assessment"],
  ["analysis", "standings", "review", "exchange"],
];

const layerRules = layers.map((layer, at) => ({
  name: `core-${layer.join("-")}-looks-down-only`,
  comment: "Reading an article must not know what will be asked about it.",
  severity: "error",
  from: { path: `^core/(${layer.join("|")})/`, pathNot: tests },
  to: {
    path: "^core/",
    pathNot: `^core/(${layers
      .slice(0, at + 1)
      .flat()
      .join("|")})/`,
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment: "core is the field's knowledge: it imports itself and ts-fsrs.",
      severity: "error",
      from: { path: "^core/", pathNot: tests },
      to: { pathNot: ["^core/", "^node_modules/ts-fsrs/"] },
    },
    ...layerRules,
    {
      name: "components-take-props",
      comment: "Props in, events out: a component never fetches.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(server|app|cli|scripts)/" },
    },
    {
      name: "ui-has-no-product-words",
      severity: "error",
      from: { path: "^components/ui/" },
      // Days and zones are no product words, and a date is shown the same everywhere.
      to: { path: "^(core/(?!text/(civil-date|zoned-time))|components/(?!ui/))" },
    },
    {
      name: "server-does-not-look-up",
      severity: "error",
      from: { path: "^server/", pathNot: tests },
      to: { path: "^(app|components|cli|scripts|e2e|bench)/" },
    },
    {
      name: "only-server-touches-the-database",
      severity: "error",
      from: { path: "^(app|components|core|cli)/", pathNot: tests },
      to: {
        path: [
          "^server/db/generated/",
          "^node_modules/(@prisma/|prisma/|better-sqlite3/|pg/|@types/(pg|better-sqlite3)/)",
        ],
      },
    },
    {
      name: "generated-clients-have-one-door",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/db/" },
      to: { path: "^server/db/generated/" },
    },
    {
      name: "aggregates-meet-in-queries",
      comment:
        "A command never calls another aggregate's command: a flow of two is composed in the action. It may read the other's queries.",
      severity: "error",
      from: { path: `^server/(${aggregates})/`, pathNot: tests },
      to: { path: `^server/(${aggregates})/`, pathNot: ["^server/$1/", "/queries\\.ts$", tests] },
    },
    {
      name: "tests-stay-tests",
      comment: "What only tests need is not in the product.",
      severity: "error",
      from: { path: "^(app|components|core|server|cli)/", pathNot: tests },
      to: { path: [tests, "^(e2e|bench|scripts)/", "^node_modules/(vitest|fast-check|@playwright)/"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      // Run by hand with word lists that are no dependencies; it says how.
      from: { pathNot: "^scripts/make-gazetteer\\.mjs$" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["^node_modules/", "^server/db/generated/"] },
    exclude: { path: "^\\.next" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".d.ts", ".d.mts", ".json", ".css"],
    },
  },
};
