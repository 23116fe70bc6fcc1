import type { Entity } from "../../annotate/annotation";
import { onceFor } from "../../text/remember";
import { textOf } from "../../text/span";
import { fictionalPeople } from "../../lexicon/fictional-people";
import { gonePeople } from "../../lexicon/gone-people";
import { publicRole } from "../../claims/sensitive-words";
import { isMetAs, mentionsOf } from "../names";
import type { Reading } from "../reading";

/** "the late Ana Ruiz", "the death of Ana Ruiz", "shot Ana Ruiz" */
const goneBefore =
  /\b(?:the late|slain|(?:biopic|film biography|film portrait|tribute concert) (?:of|about|on|to)|(?:deaths?|killing|slaying|murder|shooting|funeral|memory|assassination|legacy|grave|body) of|killed|murdered|fatally shot|shot dead|assassinated|honou?ring|commemorat(?:ing|e[ds]?))(?:\s+(?:an?|the|unarmed|black|\d+-year-old|teenager|former|president|ambassador|sir|dr\.?|mr\.?|ms\.?|mrs\.?)){0,3}\s+$|\b(?:killed|deaths? of|murder(?:ed|s)?(?: of)?)\s[^.;:“”]{0,30}\bincluding\s+$/iu;

/** "the main character, Ana Ruiz", "protagonist Ana Ruiz": somebody of a book or a film. */
const inventedBefore =
  /\b(?:(?:main|central|title|lead|fictional) (?:character|hero|heroine|figure)|protagonist),? $/u;

/** "Ana Ruiz, the hero of the novel" */
const inventedBehind =
  /^,? (?:the|a) (?:(?:main|central|title|fictional) character\b|(?:hero|heroine|protagonist) of (?:the|his|her) (?:books?|novels?|films?|series|stories)\b)/u;

/** "Ana Ruiz’s death", "Ana Ruiz, who died in May", "Ana Ruiz was killed", "Ana Ruiz (1911–1987)" */
const goneBehind =
  /^(?:\s(?:biopic|biography|tribute)\b|[’']s?\s+(?:death|killing|murder|funeral|grave|body|widow|widower|assassination|shooting|legacy|estate)\b|,?\s+(?:who\s+)?(?:has\s+|had\s+)?(?:died|(?:was|were|been)\s+(?:\p{L}+\s+)?(?:killed|murdered|assassinated|shot|stabbed|executed|hanged|found dead|buried))\b|,?\s+\(\d{4}\s?[–-]\s?\d{4}\))/iu;

/** "the gunman, Ole Berg", "suspect Ole Berg" */
const culpritBefore =
  /\b(?:gunm[ae]n|shooters?|killers?|attackers?|assassins?|bombers?|hijackers?|terrorists?|murderers?|suspects?|assailants?|[“"']?Unabomber[”"']?)(?:\s+(?:named|identified as|called))?,?\s+$/iu;

/**
 * "Ole Berg, who shot three people", "Ole Berg opened fire", "Ole Berg and his wife killed 14 people", "Ole Berg, who with his
 * wife carried out the attack"
 */
const culpritBehind =
  /^(?:,?\sand\s(?:his|her)\s\p{Ll}[^.;:]{0,50})?(?:,?\s(?:[–—-]+\s)?who,?\s(?:along|together)?\s?with\s[^.;:]{3,50})?(?:,|\s[–—-]+)?\s(?:who\s|had\s|has\s|allegedly\s){0,2}(?:killed|shot|murdered|stabbed|massacred|gunned down|opened fire|set off|tried to (?:kill|assassinate|murder)|attempted to (?:kill|assassinate|murder)|carried out the|is (?:accused|suspected) of|was (?:convicted|accused|suspected) of|is being sought|is wanted|was (?:arrested|indicted|charged) (?:on|for|in|with))\b/iu;

/** "the jailed trader Ole Berg", "the conviction of Ole Berg" */
const convictBefore =
  /\b(?:jailed|imprisoned|convicted|disgraced)(?: (?!by\b)\p{Ll}+){0,2} $|\b(?:arrest|conviction|extradition|imprisonment|jailing|sentencing) of $/iu;

/** "Ole Berg, 17 – who was jailed", "Ole Berg, now in prison", "Ole Berg pleaded guilty" */
const convictBehind =
  /^(?:,? \(?\d{2}\)?)?(?: [–—-]|,| --)? ?(?:who )?(?:(?:is|was|has been|had been) (?:later |since |also |now )?(?:convicted|found guilty|given life|imprisoned|jailed|sentenced|serving)|(?:is |now )*(?:in (?:jail|prison)|serving (?:an?|his|her|\d+|life))|(?:has |had )?pleaded guilty)\b/iu;

/** "the hostage Ole Berg", "the release of Ole Berg": who is held by others. */
const captiveBefore =
  /\b(?:hostages?|captives?|abductees?|kidnapped \p{Ll}+)(?: named| called)?,? $|\b(?:abduction|capture|kidnapping) of $/iu;
/** "Ole Berg was kidnapped", "Ole Berg and Ida Kern, both teachers, were handed over", "Berg and Kern were abducted" */
const captiveBehind =
  /^(?: and \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})?(?:, (?:both )?\p{Ll}[^.;:]{0,60},)? (?:who )?(?:was|were|has been|have been|had been) (?:\p{L}+ly )?(?:abducted|captured|kidnapped|taken (?:hostage|captive|prisoner)|held (?:hostage|captive)|handed over to)(?!\p{L})/u;

/** "10-year-old Ole Berg", "Velt’s daughter Ida, 13,": who is a child speaks to no matter of a story. */
const childBefore =
  /\b(?:[1-9]|1[0-5])-(?:year|month)-old (?:\p{Ll}+ ){0,2}$|\b(?:baby|schoolboy|schoolgirl|toddler) $/u;
const childBehind = /^,? \(?(?:aged )?(?:[1-9]|1[0-5])(?:\)|,(?! \p{Lu}\p{L}+ \d)|\.)/u;

/** "moderator Ana Ruiz", "asked by Ana Ruiz", "an interview with Ana Ruiz", "Norwick News’ Ana Ruiz": whoever asks for the paper. */
const askerBefore =
  /\b(?:moderators?|reporter|journalist|correspondent|anchor(?:man|woman)?|host|interviewer|columnist|asked by|pressed by|interview(?:ed)? (?:with|by)|(?:News|Radio|Times|Post|Daily|Journal|Magazine)(?:[’']s?)?)\s+$/u;

/** "Ana Ruiz reports" */
const askerBehind = /^,?\s+reports?\b/u;

/** What stands between a reporter and the paper: "Ana Ruiz of the Norwick Post". */
const ofThePaper = /^\s+(?:of|with|from|for)\s+(?:the\s+)?$/iu;

/** True for somebody who is dead, by the article or by what everybody knows, and for who never lived but in stories. */
export const isGone = (reading: Reading, entity: Entity): boolean => goneIn(reading)(entity);
const goneIn = onceFor((reading: Reading) => onceFor((entity: Entity) => isDeadOrInvented(reading, entity)));

function isDeadOrInvented(reading: Reading, entity: Entity): boolean {
  if (fictionalPeople.has(entity.canonical)) return true;
  // "Gerald Ford-Rockefeller wing": a wing is called after the dead.
  const [first = entity.canonical] = entity.canonical.split(/[-–]/u);
  if (gonePeople.has(entity.canonical) || gonePeople.has(first)) return true;
  return (
    isMetAs(reading, entity, goneBefore, goneBehind) ||
    isMetAs(reading, entity, inventedBefore, inventedBehind)
  );
}

/**
 * True for who did the harm that a story tells, who was sentenced for any, who is held by others, and for a child: known by
 * that, and nobody whom it asks for an opinion.
 */
const isOutOfAsking = (reading: Reading, entity: Entity): boolean => outOfAskingIn(reading)(entity);
const outOfAskingIn = onceFor((reading: Reading) =>
  onceFor(
    (entity: Entity): boolean =>
      !entity.roles.some(({ text }) => publicRole.test(text)) &&
      (isMetAs(reading, entity, culpritBefore, culpritBehind) ||
        isMetAs(reading, entity, convictBefore, convictBehind) ||
        isMetAs(reading, entity, captiveBefore, captiveBehind) ||
        isMetAs(reading, entity, childBefore, childBehind)),
  ),
);

/** True for whom the story quotes in their own words. "Her son’s killer, Berg" is near many a report that is another’s. */
export const hasOwnWords = (reading: Reading, id: number): boolean => quotedIn(reading).has(id);
const quotedIn = onceFor(
  ({ annotated }: Reading): ReadonlySet<number> =>
    new Set(
      annotated.attributions.flatMap(({ kind, speaker }) =>
        kind !== "indirect" && speaker?.kind === "entities" ? speaker.ids : [],
      ),
    ),
);

/** True when a newspaper or broadcaster stands right beside the name: its reporter. */
const isBesideOutlet = (reading: Reading, entity: Entity): boolean =>
  mentionsOf(reading, entity.id).some(({ start, end }) =>
    reading.annotated.mentions.some(
      (other) =>
        other.type === "outlet" &&
        ((other.end < start && /^[’']s?\s$|^\s$/u.test(reading.text.slice(other.end, start))) ||
          (other.start > end && ofThePaper.test(reading.text.slice(end, other.start)))),
    ),
  );

/** True for whoever wrote the article, by the line that says so. */
const isAuthor = ({ annotated, text }: Reading, { canonical }: Entity): boolean =>
  annotated.document.blocks.some(
    (block) => block.kind === "byline" && textOf(text, block).includes(canonical),
  );

/** True for somebody who asks and reports for a living, by the article's words. */
export const isOfThePress = (reading: Reading, entity: Entity): boolean => pressIn(reading)(entity);
const pressIn = onceFor((reading: Reading) => onceFor((entity: Entity) => reports(reading, entity)));

/** Posts of those who ask and report. A columnist or the editor of a paper speaks for himself; one of a subject reports on it. */
const askerPost =
  /\b(?:(?:political|economics?|business|diplomatic|security|(?:home|foreign|world) affairs|health|education|science|technology|environment|sports?) editor|reporter|journalist|correspondent|anchor(?:man|woman)?|moderator|interviewer|broadcaster|presenter|host)\b/iu;

const reports = (reading: Reading, entity: Entity): boolean =>
  entity.roles.some(({ text }) => askerPost.test(text)) ||
  isAuthor(reading, entity) ||
  isBesideOutlet(reading, entity) ||
  isMetAs(reading, entity, askerBefore, askerBehind);

/**
 * True for somebody whose words the story can't have: the dead and the invented always; who did the harm it tells, a
 * convict, a child, and who reports it, unless it quotes them.
 */
export const hasNoVoice = (reading: Reading, entity: Entity, isQuoted: boolean): boolean =>
  isGone(reading, entity) ||
  (!hasOwnWords(reading, entity.id) && isOutOfAsking(reading, entity)) ||
  (!isQuoted && isOfThePress(reading, entity));
