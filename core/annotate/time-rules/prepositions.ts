/** What stands in front of a bare year or month that is a date. */
export const timePreposition =
  /(?:^|\s)(?:in|since|by|until|till|from|during|of|for|before|after|through|throughout|to|around|between|and|about|late|early|mid|circa|back in|as of|summer|spring|winter|autumn|fall|end|or|than)$/u;

/** Stricter, for months that are words or people as well: "and June agreed". */
export const introducesMonth =
  /(?:^|\s)(?:in|since|by|until|till|from|during|before|after|through|throughout|between|late|early|mid|back in|as of|end of|beginning of|month of)$/u;

/** What may follow a year and not a number of things. */
export const endsPhrase =
  /^(?:[^ \p{L}\d]|$| (?:and|but|or|to|until|when|while|after|before|the|a|he|she|it|they|his|her|by|in|at|on|with|for|from|as|of|was|were|is|had|has|that)\b| \p{Lu})/u;
