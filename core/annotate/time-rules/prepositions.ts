/** What stands in front of a bare year or month that is a date. */
export const timePreposition =
  /(?:^|\s)(?:in|since|by|until|till|from|during|of|for|before|after|through|throughout|to|around|between|and|about|late|early|mid|circa|back in|as of|summer|spring|winter|autumn|fall|end|or|than)$/u;

/** Stricter, for months that are words or people as well: "and June agreed". */
export const introducesMonth =
  /(?:^|\s)(?:in|since|by|until|till|from|during|before|after|through|throughout|between|late|early|mid|back in|as of|end of|beginning of|month of)$/u;
