import type { Need, Shown } from "./need";
import { monthNames } from "./worth";

const asked =
  /\b(?:voters?|respondents?|adults|caucus-?goers|electorate|Americans|Democrats|Republicans|independents|likely|registered)\b/iu;
const opinion =
  /\b(?:say|said|thinks?|thought|believed?|supports?|supported|favou?rs?|favou?red|opposed?|opposes|approved?|disapproved?|would|back|backs|backed|backing|prefer|viewed|view|trust|wants?|identify|selected|consider|agreed?|disagreed?)\b/iu;
const choice =
  /\bchose\b|\bwould (?:vote|back|support|choose|consider|pick|prefer)\b|\bapproval rating|\bfavou?rab/iu;
const race =
  /\b(?:leads?|leading|led|trails?|trailing|trailed|ahead|behind|lags?|lagging|polling|within|is up|is down|likely to (?:say|be viewed|vote)|support from|standing with)\b/iu;

/** Words of counted votes and of business, where a share is no opinion. */
const counted =
  /\b(?:precincts?|counted|cast|won|took|finish(?:ed|ing)|turnout|turned out|voted|referendum|power|sales|revenues?|market|profits?|caucused)\b/iu;

/** "a June poll": a poll that the words do not name is not the one that the article names elsewhere. */
export const speaksOfPoll = (words: string): boolean => /\b(?:polls?|surveys?)\b/iu.test(words);

/** True for what only a poll can tell. */
export const isOpinion = ({ words, quantity }: Pick<Shown, "words" | "quantity">): boolean =>
  (quantity.kind === "percent" || quantity.kind === "points") &&
  !counted.test(words) &&
  ((asked.test(words) && opinion.test(words)) ||
    choice.test(words) ||
    race.test(words) ||
    speaksOfPoll(words));

const namesFirst =
  /\b\p{Lu}[\p{L}\p{N}&/.’'-]*(?:\s(?!poll|survey)[\p{L}-]+){0,2}\s(?:polls?|surveys?|average|study|census|data|figures)\b/u;
const namesLast =
  /\b(?:polls?|surveys?|average|study|census|data|figures) (?:[\p{L}-]+\s){0,2}(?:by|from|for|in)\s(?:the\s)?\p{Lu}/u;
const pollster = /\b(?:Gallup|Pew|Quinnipiac|Ipsos|YouGov|Rasmussen|Monmouth)\b/u;
const noNames = new RegExp(
  `\\b(?:${monthNames})\\b(?: \\d{4})?|^(?:A|An|The|In|One|Another|Several|Recent|Early)\\b`,
  "gu",
);

/** True when the words say whose poll it is; a month in front of it says only when. */
export const namesItsPoll = (words: string): boolean => {
  const bare = words.replaceAll(noNames, "m");
  return namesFirst.test(bare) || namesLast.test(bare) || pollster.test(bare);
};

/** What people think is known from a poll: from whose? */
export const whosePoll: Need = {
  name: "whose poll",
  isMissing: (shown) =>
    isOpinion(shown) &&
    !namesItsPoll(shown.words) &&
    (speaksOfPoll(shown.words) || !namesItsPoll(`${shown.source} poll`)),
};

/** "Four percent would vote for Mara Velt": of whom? */
export const ofWhom: Need = {
  name: "who was asked",
  isMissing: ({ words, quantity }) =>
    quantity.kind === "percent" &&
    choice.test(words) &&
    !asked.test(words) &&
    !/\b(?:among|of)\b/iu.test(words),
};
