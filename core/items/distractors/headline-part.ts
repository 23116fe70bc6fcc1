import type { Entity } from "../../annotate/annotation";
import { titleOf } from "../../text/document";
import { onceFor } from "../../text/remember";
import type { Reading } from "../reading";

/** What headlines have people do to others by words: "slams Velt", "scoffs at Velt’s visit". */
const against =
  "(?:accus|assail|attack|bash|berat|blam|blast|chid|condemn|criticis|criticiz|decr(?:y|ie)|denounc|derid|deris|insult|jeer|lambast|lampoon|mock|pillor|rebuk|rebuff|ridicul|rip|roast|scoff|scold|scorn|slam|slat(?:e|ing)|sneer|taunt|torch|trash|troll|upbraid)\\p{L}*";

/** "Scoffs at ", "slams President ", "ridiculing Velt’s sons, Ole and ": right before whom a headline has somebody go at. */
const goneAt = new RegExp(
  `(?<!\\p{L})${against} (?:(?!(?:after|amid|as|before|but|by|for|if|in|on|over|to|when|while|with)\\b)[\\p{L}’'.,-]+ ){0,6}$`,
  "iu",
);

/** " attacked on ferries", "’s plan slammed by", " under fire": right behind whoever is gone at. */
const isGoneAt = new RegExp(
  `^(?:[’']s? (?:[\\p{L}-]+ ){1,2}| )(?:is |was |gets |comes )?(?:under (?:fire|attack)|(?:faces?|draws?|sparks?) (?:anger|backlash|criticism|fire|fury|outrage)|${against.replace("\\p{L}*", "ed")} (?:after|as|by|for|of|on|over))(?!\\p{L})`,
  "iu",
);

/** "Sues ", "files lawsuit against ", "takes legal action against ": whom somebody goes to court with. */
const suedBefore =
  /(?<!\p{L})(?:sues|suing|(?:files|filing|filed|brings|launches) (?:a )?(?:law)?suit against|takes? (?:legal action against|on in court)|testif(?:ies|ied|ying) against) (?:\p{Lu}[\p{L}.]* ){0,2}$/iu;

/** "Fires ", "suspends striker ": whom somebody else decides on. */
const decidedOnBefore =
  /(?<!\p{L})(?:axes|bans|charges|clears|convicts|demotes|dismisses|drops|expels|fines|fires|grounds|jails|ousts|punishes|reprimands|sacks|sanctions|sentences|suspends) (?:[\p{L}-]+ ){0,2}$/iu;

/** What a court, a club or an office decides of somebody. */
const measure =
  "appeal|arrest|ban|bans|case|charges?|conviction|deportation|disqualification|extradition|fine|fines|hearing|penalty|punishment|release|sacking|sentence|suspension|trial";

/** "’s suspension", " fined", " angered by", " is cleared of": right behind whom somebody else decides on. */
const isDecidedOn = new RegExp(
  `^[’']s? (?:[\\p{L}-]+ ){0,2}(?:${measure})(?!\\p{L})|^ (?:is |was |has been |to be |gets |faces? )?(?:(?:angered|hurt|stunned|upset|hit|rocked) by|acquitted|axed|banned|barred|charged|cleared|convicted|dropped|expelled|fined|grounded|jailed|punished|reinstated|sacked|sanctioned|sentenced|suspended)(?!\\p{L})`,
  "iu",
);

/** " vows", " outlining", " to keep", "’s visit": right behind whoever does something. */
const does = /^(?:[’']s?| now| still| again)? (?:to )?(?<verb>\p{L}+)(?!\p{L})/iu;
const isVerb = /^ to |^[’']|(?:s|ed|ing)$/iu;

/** What somebody does that is no deed to find fault with: says, hopes, is hurt. */
const noDeed = new RegExp(
  `^(?:${against}|admits?|agrees?|asks?|backs down|believes?|bids?|calls?|cites?|confirms?|demands?|denies|denied|dies|died|doubts?|expects?|faces?|fears?|feels?|hails?|hears?|honou?rs?|hopes?|injured|is|jailed|joins?|leads?|learns?|likes?|loses?|lost|misses|needs?|oppos\\p{L}+|prais\\p{L}+|questions?|quits?|reject\\p{L}*|resigns?|responds?|says?|said|sees?|speaks?|stands|suffers?|survives?|talks?|tells?|told|thinks?|trails?|urg\\p{L}+|was|warn\\p{L}*|weighs?|wants?|wins?|won|worr\\p{L}+)$`,
  "iu",
);

/** " wants to sell": what somebody is about to do is found fault with like a deed. */
const isAboutTo = /^ (?:now |still )?wants? to /iu;

/** True for words right behind a name that tell what whoever it names does. */
function tellsDeed(behind: string): boolean {
  if (isAboutTo.test(behind)) return true;
  const found = does.exec(behind);
  const verb = found?.groups?.["verb"];
  return found !== null && verb !== undefined && isVerb.test(found[0]) && !noDeed.test(verb);
}

/** What a headline has of somebody: who did what it tells, whom it has others go at, whom it has others decide on. */
type HeadlinePart = "doer" | "target" | "decided-on";

/** The part of somebody in the headline; null for whom it does not name, or tells nothing of. */
export const headlinePart = (reading: Reading, entity: Entity): HeadlinePart | null => parts(reading)(entity);

const parts = onceFor((reading: Reading) => {
  const title = titleOf(reading.annotated.document) ?? "";
  return onceFor(({ id, type, canonical, aliases }: Entity): HeadlinePart | null => {
    if (type !== "person") return null;
    const family = canonical.split(" ").at(-1) ?? canonical;
    const name = [canonical, ...aliases, family]
      .sort((a, b) => b.length - a.length)
      .find((one) => wordAt(title, one) >= 0);
    if (name !== undefined) return partAt(title, wordAt(title, name), wordAt(title, name) + name.length);
    const office = officeAlone.exec(title)?.[0];
    return office !== undefined && soleHolderOf(reading, office) === id
      ? partAt(title, 0, office.length)
      : null;
  });
});

/** "President Wants to …": an office without a name, at the beginning of a headline. */
const officeAlone = /^(?:President|Prime Minister|Governor|Mayor|Chancellor|Premier|Pope)(?= \p{L}+ )/u;

/** The one person of the story who holds an office; of two, a headline may mean either. */
function soleHolderOf(reading: Reading, office: string): number | null {
  const holders = reading.annotated.entities.filter(({ roles }) =>
    roles.some(({ text, former }) => !former && text.endsWith(office)),
  );
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}

/** Where a name stands in a headline as a word of its own. */
function wordAt(title: string, name: string): number {
  const at = title.indexOf(name);
  return at >= 0 && !/\p{L}$/u.test(title.slice(0, at)) && !/^\p{L}/u.test(title.slice(at + name.length))
    ? at
    : -1;
}

/** The part of whoever a headline names from one place to another. */
export function partAt(title: string, start: number, end: number): HeadlinePart | null {
  const behind = title.slice(end);
  const before = title.slice(0, start);
  if (goneAt.test(before) || suedBefore.test(before) || isGoneAt.test(behind)) return "target";
  if (decidedOnBefore.test(before) || isDecidedOn.test(behind)) return "decided-on";
  return tellsDeed(behind) ? "doer" : null;
}
