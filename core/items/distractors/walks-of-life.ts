import type { Entity } from "../../annotate/annotation";
import { onceFor, remember } from "../../text/remember";

/** What people do, as far as it decides what they would say of themselves. */
type Walk =
  "politics" | "learning" | "business" | "law" | "force" | "press" | "stage" | "sport" | "faith" | "everyday";

/*
 * Heads of positions, by walk of life. A row is looked for in order: "professor of law" teaches, "football manager" trains.
 */
const rows: readonly (readonly [Walk, RegExp])[] = [
  // Members of a government, whatever their trade.
  [
    "politics",
    /\b(?:attorney general|solicitor general|surgeon general|(?:district|state[’']s) attorney)\b/iu,
  ],
  [
    "learning",
    /\b(?:professor|lecturer|researcher|scientist|economist|analyst|historian|\p{L}+(?:ologist|ometrist|ographer)|physicist|chemist|fellow|dean|scholar|academic|statistician|doctor|physician|surgeon|teacher|headteacher|librarian|curator|strategist|pollster|consultant|expert|specialist)\b/iu,
  ],
  [
    "sport",
    /\b(?:coach|player|captain|striker|midfielder|defender|goalkeeper|quarterback|pitcher|trainer|athlete|swimmer|sprinter|champion|(?:football|team|club|baseball|rugby|cricket) manager|winger|batsman|bowler|skipper|jockey|golfer|boxer)\b/iu,
  ],
  [
    "stage",
    /\b(?:actor|actress|singer|musician|composer|conductor|filmmaker|film director|producer|artist|painter|sculptor|novelist|author|poet|playwright|comedian|rapper|designer|dancer|drummer|guitarist|star)\b/iu,
  ],
  [
    "press",
    /\b(?:journalist|reporter|editor|columnist|correspondent|broadcaster|presenter|host|anchor|blogger|commentator|photographer)\b/iu,
  ],
  [
    "law",
    /\b(?:lawyer|attorney|solicitor|barrister|prosecutor|judge|justice|magistrate|counsel|coroner)\b/iu,
  ],
  [
    "force",
    /\b(?:police|sheriff|constable|detective|inspector|sergeant|officer|general|admiral|colonel|major|commander|lieutenant|soldier|marshal|firefighter|fire chief)\b/iu,
  ],
  [
    "faith",
    /\b(?:pope|cardinal|archbishop|bishop|priest|rabbi|imam|pastor|reverend|ayatollah|vicar|nun|monk)\b/iu,
  ],
  [
    "politics",
    /\b(?:president|minister|premier|chancellor|secretary|ambassador|envoy|governor|gov|mayor|senator|sen|congressman|congresswoman|representative|rep|lawmaker|legislator|mp|mep|councillor|councilor|councilman|councilwoman|commissioner|candidate|nominee|speaker|whip|spokesman|spokeswoman|spokesperson|press secretary|diplomat|leader|king|queen|prince|princess|campaign manager|campaign chairman|campaign chair|adviser|advisor|aide|delegate)\b/iu,
  ],
  [
    "business",
    /\b(?:ceo|cfo|coo|cto|chief executive|founder|co-founder|owner|entrepreneur|tycoon|billionaire|banker|broker|trader|investor|businessman|businesswoman|managing director|executive|shopkeeper|publican|landlord|proprietor|manager|partner)\b/iu,
  ],
  [
    "everyday",
    /\b(?:resident|neighbou?r|student|pupil|parent|mother|father|son|daughter|wife|husband|widow|brother|sister|farmer|worker|miner|driver|nurse|passenger|tourist|survivor|witness|voter|customer|employee|volunteer|patient|victim|carpenter|plumber|shopper|commuter|fan)\b/iu,
  ],
];

/** The walk of life that the article's own words for somebody show; null when it has none, or several. */
export const walkOf = onceFor(({ roles }: Entity): { readonly walk: Walk | null } => {
  const found = new Set(roles.flatMap(({ text }) => walkOfPost(text) ?? []));
  const [only] = found;
  return { walk: found.size === 1 && only !== undefined ? only : null };
});

/** The walk of life that a position shows; null for one that is in no list. */
export const walkOfPost = (post: string): Walk | null => rowOf(post).walk;

/** The posts of a story are sorted beside each of them. */
const rowOf = remember((post: string): { readonly walk: Walk | null } => ({
  walk: rows.find(([, pattern]) => pattern.test(post))?.[0] ?? null,
}));

/** True when the article shows that the two do the same in life. */
export const isOfOneWalk = (one: Entity, other: Entity): boolean =>
  walkOf(one).walk !== null && walkOf(one).walk === walkOf(other).walk;

/** True when the article shows that the two do different things in life. */
export function differInWalk(one: Entity, other: Entity): boolean {
  const [a, b] = [walkOf(one).walk, walkOf(other).walk];
  return a !== null && b !== null && a !== b;
}
