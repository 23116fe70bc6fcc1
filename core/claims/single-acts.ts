import type { Clause } from "./clause";
import { baseOfPast } from "./verb-forms";

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ""));

/**
 * Acts with one doer: who won a race or signed a law is one person, while many can warn, visit, support or discuss. Base
 * forms. A question who did such a thing has one answer, and a statement that somebody else did it is false.
 */
const active =
  words(`win found acquire buy purchase sign launch unveil publish release name appoint elect nominate become
resign quit retire succeed replace defeat beat overtake oust host discover invent build design create direct veto approve
reject pass ban suspend cancel sue fine order convict sentence arrest charge rescue capture seize score break set receive
sell merge close open raise cut postpone delay announce introduce donate commission issue impose lift submit
ratify join leave withdraw finish earn top overthrow adopt abolish dismiss fire hire sponsor fund finance establish file
expel sink evict demolish restore recall reopen renovate relocate rename unveil cross climb swim sail land
dedicate premiere auction inherit lose shut begin start end lead overrule overturn repeal negotiate outlaw recapture`);

/** Participles of a passive in which one person or body was singled out: "was elected", "has been fined". */
const passive =
  words(`elected appointed named chosen sentenced arrested fired convicted charged acquitted nominated awarded
released born crowned reelected re-elected sworn selected promoted suspended expelled fined founded acquired bought sold
hired dismissed ousted replaced succeeded defeated beaten rescued detained extradited indicted cleared impeached drafted
transferred honoured honored knighted banned disqualified commissioned designed built launched created established`);

/** Participles that say little without the office or the purpose: "was named head of", "was selected to speak". */
const needsPost = /^(?:(?:been|\p{L}+ly|also|then|later)\s)*(?:chosen|named|selected|appointed|nominated)\b/u;
const namesPost =
  /\b(?:chosen|named|selected|appointed|nominated)\s(?:as|to|for|by|the|an?|its|his|her|their|\p{L}+(?:\s\p{L}+)?\s(?:of|for|in|to))\b/iu;

const isAnyonesStart =
  /^(?:(?:more|new|some|serious|further)\s)*(?:questions|concerns|doubts|eyebrows|fears|alarms?|hopes|issues|by)\b|^(?:\S+\s){0,4}?\p{Ll}{2,}ing\b/u;

const isLoose =
  /^(?:set (?:about|out|off|up|aside|forth|in|foot|(?:his|her|their) (?:sights|eyes))|(?:close|open|finish|start|lose) (?:out|up|off|on|in|his|her|their)|(?:break|cut) (?:with|from|down|into|in|off|through)|(?:leave|lose) (?:no|little|some|open|behind|sight|patience)|cross (?:paths|swords|his|her)|lead (?:to|with|off|chants?)|name (?:names|his|her)|receive (?:applause|cheers|boos|praise|support)|raise (?:his|her|their)|join (?:in|forces|a (?:handful|chorus|growing))|(?:release|issue|publish) (?:an?|the|his|her|its|their) (?:\p{L}+ ){0,2}statements?)\b/iu;

/** "took over as", "stepped down": with these words behind them, everyday verbs tell of an office that changes hands. */
const takesOver = /^(?:down|over|office|aside|charge|control|command)\b/iu;

/** "was re-elected": the adverbs in front of a participle. */
const light = /^(?:\p{L}+ly|also|already|now|been|then|later|once|again|being)$/u;

/** True for a clause whose deed one person or body alone can have done, as far as its verb tells. */
export function isSingleAct(clause: Clause, rest: string): boolean {
  if (isShared.test(rest) || /^back\b/iu.test(rest)) return false;
  // "fired at his rivals"
  if (clause.base === "fire" && /^(?:at|on|off)\b/iu.test(rest)) return false;
  // "set about persuading", "closed out his tour": with these words behind them the verbs tell of no deed with an end.
  if (isLoose.test(`${clause.base ?? ""} ${rest}`)) return false;
  // "Republicans led by Ana Ruiz": a participle, and the verb is still to come.
  if (clause.base !== null && /^by\s+(?:the\s|\p{Lu})/u.test(rest)) return false;
  // "raised questions about", "began by telling", "started shouting": what anybody may do at any time
  if (/^(?:raise|begin|start)$/u.test(clause.base ?? "") && isAnyonesStart.test(rest)) return false;
  // "was chosen first": as what?
  if (needsPost.test(rest.toLowerCase()) && !namesPost.test(rest)) return false;
  if (clause.base === "take" || clause.base === "step") return takesOver.test(rest);
  if (clause.base !== null) return active.has(clause.base);
  if (!/^(?:was|were|has|have|had)$/u.test(clause.verbWord)) return false;
  const participle = rest
    .toLowerCase()
    .split(/\s+/u)
    .find((word) => !light.test(word));
  if (participle === undefined) return false;
  if (passive.has(participle) && /^(?:was|were)$/u.test(clause.verbWord)) return true;
  if (/\bbeen\b/iu.test(rest.slice(0, 20))) return passive.has(participle);
  return /^(?:has|have|had)$/u.test(clause.verbWord) && isParticipleOfActive(participle);
}

/** Words that say that others did it too, or that it was done more than once. */
const isShared =
  /\b(?:also|too|among|one of|along with|alongside|together with|jointly|several times|again|repeatedly|often|joined by|as well as)\b/iu;

/** "won", "signed", "bought": regular ones by their ending, the others by name. */
const irregular: Readonly<Record<string, string>> = {
  won: "win",
  become: "become",
  bought: "buy",
  built: "build",
  beaten: "beat",
  broken: "break",
  set: "set",
  sold: "sell",
  cut: "cut",
  left: "leave",
  withdrawn: "withdraw",
  overthrown: "overthrow",
  overtaken: "overtake",
  lost: "lose",
  shut: "shut",
  begun: "begin",
  led: "lead",
  sunk: "sink",
  swum: "swim",
  quit: "quit",
};

const isParticipleOfActive = (word: string): boolean =>
  active.has(irregular[word] ?? "") ||
  active.has(word.replace(/d$/u, "")) ||
  active.has(word.replace(/ed$/u, "")) ||
  active.has(word.replace(/ied$/u, "y")) ||
  active.has(word.replace(/(.)\1ed$/u, "$1"));

/** What happens at one place and time: base forms, and participles of passives. */
const local =
  words(`meet open hold sign launch unveil stage host die crash land arrive perform deliver premiere begin start
gather convene beat defeat win marry rally protest collapse explode sink capsize collide surrender speak break hit strike
kill injure attack occur happen damage destroy flood burn fall derail march arrest detain find rescue discover cut shut
close build`);
const localPassive =
  words(`born killed arrested found held sentenced elected sworn buried opened signed launched unveiled
staged shot rescued detained injured crowned stabbed attacked captured convicted charged acquitted hurt wounded evacuated
established founded formed hit struck damaged destroyed flooded seized discovered built closed`);

/** True for words that tell something which happened once, at one place: "a fire broke out", "three men were arrested". */
export function isLocalEvent(told: string): boolean {
  if (isShared.test(told)) return false;
  const list = told.toLowerCase().match(/\p{L}+/gu) ?? [];
  return list.some((word, at) => {
    const before = list[at - 1] ?? "";
    // "a closed shop", "the sunken ship": behind an article the form describes.
    if (/^(?:the|an?|his|her|its|their|of|newly)$/u.test(before)) return false;
    if (/^(?:was|were)$/u.test(before) || /^(?:was|were)$/u.test(list[at - 2] ?? ""))
      return localPassive.has(word);
    // "appeared poised" tells how it looked.
    if (word === "appeared") return /^(?:on|at|in|with|before)$/u.test(list[at + 1] ?? "");
    return local.has(baseOfPast(word) ?? "");
  });
}
