import comments from "@eslint-community/eslint-plugin-eslint-comments/configs";
import next from "eslint-config-next/core-web-vitals";
import checkFile from "eslint-plugin-check-file";
import jsxA11y from "eslint-plugin-jsx-a11y";
import regexp from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const tests = ["**/*.{test,fixture}.{ts,tsx}", "**/testing*.ts", "**/testing/**", "e2e/**"];
const configurationAndScripts = ["*.config.{js,ts}", "scripts/**", "bench/**", "playwright.config.ts"];

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Settings are read in server/env.ts alone, where they are checked and documented. Use env().",
};

const clockAndDice = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "core has no clock: take `now` as an argument.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "core has no clock: take `now` as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "core has no clock: take `now` as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "core has no dice: take a seed as an argument.",
  },
];

const serverOnlyFirst = {
  selector: "Program > :first-child:not(ImportDeclaration[source.value='server-only'])",
  message:
    'A file of server/ begins with import "server-only": the build then fails if a browser would get it.',
};

const drawers = "A folder or file is named for what it knows. This name says nothing; split it or name it.";

export default defineConfig(
  globalIgnores([
    ".next*/**",
    "server/db/generated/**",
    "data/**",
    "next-env.d.ts",
    "test-results/**",
    "playwright-report/**",
    ".scratch/**",
    // Old syntax on purpose.
    "scripts/{start,need-node}.cjs",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...next,
  ...tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  comments.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { react: { version: "19.3" } },
    plugins: { "check-file": checkFile },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      eqeqeq: "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "no-restricted-syntax": ["error", environment],
      "@eslint-community/eslint-comments/require-description": "error",
      // Every page must stay light: no client-side router, so links are links (docs/decisions).
      "@next/next/no-html-link-for-pages": "off",
      "import/no-anonymous-default-export": "off",

      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/require-array-sort-compare": ["error", { ignoreStringArrays: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Zero is an answer, an offset and a mark: a number that may be null is compared, never asked whether it is
      // "true". (`a.start - b.start || a.end - b.end` stays possible.)
      "@typescript-eslint/strict-boolean-expressions": [
        "error",
        {
          allowNumber: true,
          allowNullableNumber: false,
          allowNullableBoolean: true,
          allowNullableObject: true,
          allowNullableString: true,
          allowString: true,
        },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",

      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],

      "check-file/filename-naming-convention": [
        "error",
        { "**/*.{ts,tsx,mts,js,mjs}": "KEBAB_CASE" },
        { ignoreMiddleExtensions: true },
      ],
      "check-file/folder-naming-convention": [
        "error",
        {
          "{core,components,server,cli,scripts,bench,e2e}/**/": "KEBAB_CASE",
          "app/**/": "NEXT_JS_APP_ROUTER_CASE",
        },
      ],
      "check-file/filename-blocklist": [
        "error",
        {
          "**/{utils,util,helpers,helper,misc,common,lib}.*": "*",
          "**/{utils,util,helpers,helper,misc,common,lib}/**": "*",
        },
        { errorMessage: drawers },
      ],
    },
  },
  {
    files: ["core/**"],
    ignores: tests,
    rules: {
      "no-restricted-syntax": ["error", environment, ...clockAndDice],
      "no-restricted-globals": [
        "error",
        ...[
          "process",
          "fetch",
          "crypto",
          "console",
          "performance",
          "setTimeout",
          "setInterval",
          "window",
        ].map((name) => ({ name, message: "core is pure: what the outside knows is an argument." })),
      ],
    },
  },
  {
    files: ["server/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", environment, serverOnlyFirst] },
  },
  {
    files: ["server/env.ts"],
    rules: { "no-restricted-syntax": ["error", serverOnlyFirst] },
  },
  {
    // Started as a thread, where no bundler stands between server and browser.
    files: ["server/**/*-thread.ts"],
    rules: { "no-restricted-syntax": ["error", environment] },
  },
  {
    files: [...configurationAndScripts, ...tests],
    rules: {
      "no-restricted-syntax": "off",
      "@typescript-eslint/require-array-sort-compare": ["error", { ignoreStringArrays: true }],
    },
  },
  {
    // A file of actions may export nothing but async functions, whether or not they wait for something.
    files: ["app/**/actions.ts"],
    rules: { "@typescript-eslint/require-await": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
