import type { Entity } from "../../annotate/annotation";
import { isMetAs } from "../names";
import type { Reading } from "../reading";

/** "fired police chief Ole Berg", "the dismissal of Ole Berg" */
const leftBefore =
  /\b(?:fired|dismissed|sacked|ousted|forced out|(?:firing|dismissal|sacking|ouster|resignation|departure|retirement) of)(?:\s+\p{L}+(?:[’'-]\p{L}+)?){0,5}\s+$/iu;

/** "Ole Berg was fired", "Ole Berg, who resigned on Monday", "Ole Berg’s resignation", "Ole Berg took a job at the port" */
const leftBehind =
  /^(?:,?\s+(?:who\s+)?(?:(?:has|had|then|later|since|abruptly)\s+){0,3}(?:decamped|took (?:up )?an? (?:new |senior )?(?:job|post|position|role)|went to work|was (?:\p{L}+ly\s+)?(?:sidelined|demoted|reassigned|transferred|pushed out|replaced)|left (?:to (?:work|join|take|become|run)|(?:his|her|the) (?:job|post|office|position|administration|company|firm|agency|campaign|government)))\b|[’']s?\s+(?:firing|dismissal|sacking|ouster|resignation|departure|retirement)\b|,?\s+(?:who\s+)?(?:was|has been|had been|is being)\s+(?:\p{L}+ly\s+)?(?:fired|dismissed|sacked|ousted|forced out)\b|,?\s+(?:who\s+)?(?:(?:has|had|then|later|abruptly)\s+){0,3}(?:resigned|stepped down|retired)\b)/iu;

/**
 * True for somebody of whom the article tells that they left a post, of their own will or not: it does not say surely
 * which of their posts they hold.
 */
export const hasLeftPost = (reading: Reading, entity: Entity): boolean =>
  isMetAs(reading, entity, leftBefore, leftBehind);
