/**
 * Parties by the words that name them, their people or their policies, as the inside of a pattern. Small letters are a
 * conviction ("conservative families"); a party is written large.
 */
export const parties: readonly (readonly [party: string, names: string])[] = [
  ["Conservatives", "Tory|Tories|Conservatives?"],
  ["Labour", "Labour"],
  ["Liberal Democrats", "Lib(?:eral)? Dem(?:ocrat)?s?"],
  ["Scottish National Party", "SNP|Scottish National"],
  ["Plaid Cymru", "Plaid Cymru"],
  ["UK Independence Party", "UKIP|UK Independence"],
  ["Greens", "Greens|Green Party"],
  ["Republicans", "Republicans?|GOP|RNC|NRSC|NRCC"],
  ["Democrats", "(?<!\\b(?:Lib|Liberal|Social|Christian|Free) )Democrat(?:s|ic)?|DNC|DSCC|DCCC"],
  ["Christian Democrats", "Christian Democrat(?:s|ic)?"],
  ["Socialists", "Socialists?|Social Democrat(?:s|ic)?"],
];
