import type { Entity } from "../../annotate/annotation";

type Kind = "court" | "party" | "parliament" | "authority" | "school" | "force" | "firm or club";

/* Words in the names of bodies, by what such a body does. The first row that fits counts. */
const rows: readonly (readonly [Kind, RegExp])[] = [
  ["court", /\b(?:Court|Tribunal)\b/u],
  [
    "party",
    /\b(?:Party|Republicans|Democrats|Conservatives|Tories|Labour|Greens|GOP|RNC|DNC|National Committee)\b/u,
  ],
  ["parliament", /\b(?:Congress|Senate|House of|Parliament|Assembly|Duma|Knesset|Bundestag|Committee)\b/u],
  [
    "authority",
    /\b(?:Department|Ministry|Treasury|White House|Kremlin|Pentagon|Agency|Bureau|Administration|Authority|Office|Commission|Council|Government|Federal Reserve|Board|FBI|CIA|NSA|EPA|SEC|FDA|FCC|IRS|Embassy|Downing Street)\b/iu,
  ],
  ["school", /\b(?:University|College|School|Institute|Academy)\b/u],
  [
    "force",
    /\b(?:Army|Navy|Police|Guard|Forces?|Taliban|Hamas|Hezbollah|Islamic State|ISIS|al-Qaeda|Militia)\b/u,
  ],
];

/** What a body does, by its name. */
export const kindOfBody = ({ canonical }: Entity): Kind =>
  rows.find(([, pattern]) => pattern.test(canonical))?.[0] ?? "firm or club";

const unitedNations = /^(?:the )?(?:United Nations|U\.?N\.?)$/u;

/** Bodies of the United Nations by the names that news has for them: what they say, the United Nations say. */
const ofUnitedNations =
  /^(?:the )?(?:UNRWA|UNICEF|UNESCO|UNHCR|UNDP|UNEP|UNAIDS|UNFPA|UNCTAD|UNIFIL|OCHA|WHO|WFP|FAO|ILO|IAEA|IPCC|World Health Organi[sz]ation|World Food Program(?:me)?|International Atomic Energy Agency|Food and Agriculture Organi[sz]ation|International Labou?r Organi[sz]ation|UN .+|U\.N\. .+|United Nations .+)$/u;

/** True for the United Nations and one of its bodies: words of the one are words of the other. */
export const areOfOneWhole = (one: Entity, other: Entity): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([whole, part]) =>
      whole !== undefined &&
      part !== undefined &&
      unitedNations.test(whole.canonical) &&
      ofUnitedNations.test(part.canonical),
  );

/** True for two bodies of which one can't do what the other does: a party rules on no appeal, a ministry sells no cars. */
export const areOtherBodies = (one: Entity, other: Entity): boolean =>
  one.type === "organisation" && other.type === "organisation" && kindOfBody(one) !== kindOfBody(other);
