import { placeNamed } from "../../lexicon/places";

/** Who sits for a state or governs it: "Ohio senator", "Texas governor". Of a bank or a city it is another office. */
const ofState = /^(?:the )?(.{3,30}?) (?:U\.?S\.? )?(?:governor|senator)$/iu;

/** Offices of which a country has one, and whose holder its news names without end. */
const ofCountry: readonly RegExp[] = [
  // of its parliament
  /^(?:the )?(?:house speaker|speaker of the (?:house|commons)|(?:house|senate) (?:majority|minority|democratic|republican|gop) (?:leader|whip))\b/iu,
  // of its cabinet
  /^(?:the )?(?:(?:U\.?S\.?|American|British|UK) )?(?:secretary of (?:state|defen[cs]e|the treasury)|attorney general|(?:foreign|home|defen[cs]e|treasury|health|education|homeland security|interior|labou?r|commerce|energy|transport(?:ation)?|agriculture|housing|justice) (?:secretary|minister)|chancellor of the exchequer)$/iu,
  // beside its president, and of what stands under him
  /^(?:the )?(?:white house (?:press secretary|chief of staff|spokes(?:man|woman|person))|(?:FBI|CIA) director|(?:fed|federal reserve) chair(?:man|woman)?)$/iu,
  // of its parties
  /^(?:the )?(?:[RD]NC|(?:republican|democratic) (?:national committee|party)) chair(?:man|woman|person)?$/iu,
];

/**
 * True for an office whose holder everybody knows who follows the news at all. It may be asked of whoever has a part in the
 * story: which of its people is the senator, a reader of it learns from it.
 */
export function isKnownOffice(role: string): boolean {
  const place = ofState.exec(role)?.[1];
  if (place !== undefined) {
    const kind = placeNamed(place)?.kind;
    return kind !== undefined && kind !== "city";
  }
  return ofCountry.some((row) => row.test(role));
}
