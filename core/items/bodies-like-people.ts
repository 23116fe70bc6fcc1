import type { Mention } from "../annotate/annotation";

/** Posts that are held in a body and under nobody: a spokesman, an adviser or a chief of staff may be a person's. */
const heldInBody =
  "chair(?:man|woman|person)?|presidents?|chief executives?|CEOs?|managing directors?|directors?|founders?|co-?founders?|owners?|vice[- ]presidents?|treasurers?|employees?|shareholders?|economists?|analysts?|strategists?|researchers?|engineers?|executives?";

/** What an article calls the body that somebody works at. */
const employers =
  "agency|bank|broker(?:age)?|charity|company|consultancy|firm|fund|(?:asset |fund |wealth )?manager|group|house|insurer|network|publisher|retailer|supermarket|think[- ]tank|union";

/**
 * "deputy chairman of Highland Wool", "an analyst at Osterby Crane", "an analyst at the fund manager Osterby Crane": who
 * holds such a post holds it in a body.
 */
const postBefore = new RegExp(
  `\\b(?:(?:${heldInBody})(?: (?:of|for) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)? at(?: (?:the )?(?:[\\p{Ll}-]+ )?(?:${employers}))?|(?:chair(?:man|woman)?|presidents?|chief executives?|CEOs?|managing directors?|vice[- ]presidents?|shareholders?) of) (?:the )?$`,
  "iu",
);

const kinds =
  "company|firm|restaurant|bank|retailer|start-?up|charity|think[- ]tank|agency|(?:lobby(?:ing)?|advocacy|trade|pressure|campaign) group";

/** "a company called Granny Velt", "the company he formed was called Granny Velt"; not "a firm run by a man named Ole Dahl" */
const kindBefore = new RegExp(
  `\\b(?:${kinds})(?: (?!by\\b|with\\b|m[ae]n\\b|wom[ae]n\\b)\\p{L}[\\p{L}.]*){0,8} (?:called|named|known as) $`,
  "iu",
);

/** "bookmakers Jonas Hill", "the insurer Jonas Hill", "the law firm Roe Velt": several, or a trade that only firms are in. */
const tradeBefore =
  /\b(?:bookmakers|market leader|brewers|bankers|carmakers|retailers|grocers|builders|insurers|pollsters|insurer|carmaker|chipmaker|drugmaker|(?:law|accountancy|accounting|consulting|research|brokerage|investment|security) firm|auction house|investment bank|supermarket(?: chain)?|department store|airline) $/iu;

/**
 * "parts maker Jonas Hill", "rock band Granny Velt", "the Osterby group Granny Velt": who makes cars or plays together is
 * no one person. A film maker is.
 */
const makersBefore =
  /\b(?:(?:aircraft|beer|biscuit|car|chip|chocolate|computer|cosmetics|drinks?|drug|engine|equipment|food|games?|handset|microchip|parts|PC|phone|plane|software|steel|tobacco|toy|truck|tyre|tire|vaccine|vodka)[ -]maker|(?:rock|pop|punk|indie|boy|girl|folk|hip-hop|soul|art-rock|\p{Lu}\p{L}+) (?:band|group|outfit|quartet|quintet)|bands? (?:like|such as)|rockers) $/u;

/** "the parent company of Jonas Hill", "a unit of Jonas Hill" */
const ownerBefore = /\b(?:parent(?: company| firm)?|subsidiary|unit|division) of $/iu;

/** "Bookmakers Jonas Hill", "Granny Dairy": a trade that only firms are in, as a word of the name. */
const tradeIn =
  /^(?:Bookmakers|Brewers|Carmakers|Retailers|Grocers|Insurers|Pollsters|Insurer|Carmaker|Chipmaker|Drugmaker) \p{Lu}| (?:Airlines|Airways|Bakery|Bakeries|Breweries|Brewery|Chemicals|Dairies|Dairy|Electronics|Farms|Foods|Holdings|Hotels|Industries|Motors|Petroleum|Pharma|Pharmaceuticals|Railways|Resorts|Securities|Shipyards?|Stores|Technologies|Textiles)$/u;

/** "Harbour Ordinance", "Harlan Statute": what a parliament passed. */
const lawItself = / (?:Ordinance|Regulations?|Statute)$/u;

/** "Speaking from La Osterby, coach Ole Dahl": a place, whatever stands behind it. */
const placeBefore = /\b(?:[Ss]peaking|[Rr]eporting|[Cc]alling) from $/u;

/** "a model called the Mara Velt of the islands": one name for another’s. */
const likenedBefore = /\b[Tt]he $/u;
const likenedBehind = /^ (?:or \p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+ )?of (?!the (?:past|late|early|time)\b)\p{L}/u;

/** "Granny Velt star Ole Dahl", "Granny Velt director Ole Dahl": a film or a play by those who made it. */
const workBehind = /^ (?:star|director|producer|screenwriter|author|creator) \p{Lu}\p{Ll}/u;

/** "Highland Wool chief executive Ole Dahl" */
const postBehind = /^ (?:chief executive|CEO|managing director|finance director|vice[- ]president)\b/u;

/** "Jonas Hill chairwoman, Mara Dahl, said"; not "the Hill chairman" of a campaign. */
const memberBehind = /^ (?:chairman|chairwoman|chairperson|analyst|treasurer|employee|shareholder),? \p{Lu}/u;

/** "Granny Velt, L.L.C." */
const formBehind = /^,? (?:L\.?L\.?C|L\.?L\.?P|Inc|Ltd|Corp|plc|GmbH)\b/u;

/** "Highland Wool, a weaving firm that …"; not "Ole Dahl, a firm owner". */
const kindBehind = new RegExp(
  `^(?:,| [–—-]) an? (?:(?!(?:at|of|with|for|in|to|by|from)\\b)[\\p{L}-]+ ){0,4}(?:${kinds})(?:[,.;]| (?:that|which|in|based|of|with|owned|founded|run)\\b)`,
  "iu",
);

/** "the Harlan Mini comes with", "his Harlan Mini to": one of many that are made; not "the Velt campaign", "the Velt I knew". */
const makeBefore = /\b(?:an?|another|his|her|its|my|our|the|their|your)(?: latest| new)? $/iu;
const makeBehind =
  /^(?:[.,;:)]|\s(?:and|are|as|at|can|comes|costs|could|did|does|for|had|has|in|is|on|runs|sells|should|to|was|were|will|with|would)(?!\p{L}))/u;

/** A slip of the pen puts an article before a person’s name once. */
const enoughOfMake = 2;

/** True for a name that the article has articles before, as before things of which there are many. */
const isMake = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.filter(
    ({ name, start, end }) =>
      makeBefore.test(
        text.slice(Math.max(0, Math.min(start, name.start) - reach), Math.min(start, name.start)),
      ) && makeBehind.test(text.slice(end, end + reach)),
  ).length >= enoughOfMake;

/** "Jonas Hill spokesman Ole Dahl": who has one may be a person as well. */
const spokesmanBehind = /^ spokes(?:man|woman|person) \p{Lu}/u;

/**
 * True for a name with a spokesman of its own that stands in full wherever the article has it: a firm keeps its founder’s
 * name, and somebody named again is called by the family name, "Mr." or a given name.
 */
const isHouse = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.length >= enoughOfHouse &&
  mentions.every(
    ({ name, start }) => start === name.start && text.slice(name.start, name.end).includes(" "),
  ) &&
  mentions.some(({ end }) => spokesmanBehind.test(text.slice(end, end + reach)));

/** So often named, somebody would have been called by the family name once. */
const enoughOfHouse = 3;

/** Letters to look at on either side of a name. */
const reach = 90;

/**
 * True for a name that the article shows to be a body’s, a thing’s or a place’s, however much it looks like a person’s: by
 * a post in it, by what it calls it, or by articles before it. It is no answer beside people, and what its people say it may
 * be said to have said.
 */
export const isBodyLikePerson = (text: string, mentions: readonly Mention[]): boolean =>
  isMake(text, mentions) ||
  isHouse(text, mentions) ||
  mentions.some(({ name, end }) => {
    const written = text.slice(name.start, name.end);
    const before = text.slice(Math.max(0, name.start - reach), name.start);
    const behind = text.slice(end, end + reach);
    // "chairman of Velt’s club", "chairman of the Velt campaign": another body, called after a person.
    if (/^[’']s?(?!\p{L})|^ (?:campaign|family|administration|estate)\b/u.test(behind)) return false;
    return (
      postBefore.test(before) ||
      kindBefore.test(before) ||
      tradeBefore.test(before) ||
      makersBefore.test(before) ||
      ownerBefore.test(before) ||
      tradeIn.test(written) ||
      lawItself.test(written) ||
      placeBefore.test(before) ||
      (likenedBefore.test(before) && likenedBehind.test(behind)) ||
      workBehind.test(behind) ||
      postBehind.test(behind) ||
      (written.includes(" ") && memberBehind.test(behind)) ||
      formBehind.test(behind) ||
      kindBehind.test(behind)
    );
  });
