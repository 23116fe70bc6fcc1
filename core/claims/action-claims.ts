import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import type { ClaimSeed } from "./claim-seed";
import type { Clause } from "./clause";
import { isKept, mentionsIn } from "./evidence";

/** Finite words that tell something done; "is", "can" and "will" describe or promise. */
const tells = new Set(["has", "have", "had", "was", "were"]);

/** A participle behind an auxiliary: "was chosen", "has bought". Anything else describes ("was hypocritical"). */
const participle =
  /^(?:\p{L}+(?:ed|en|wn)|built|bought|brought|caught|found|held|kept|lost|made|met|paid|put|run|sent|set|shot|sold|spent|struck|taught|told|won|become|begun|come|gone)$/iu;

/** Words that take the deed back or leave it open. */
const denies = /\b(?:not|never|no|nobody|nothing|hardly|barely|nearly|almost)\b|n[’']t\b/iu;

/**
 * One claim for each deed: a clause with a named subject, a simple past or a perfect, and no date of its own (those make
 * dating claims). Two subjects act together.
 */
export function actionClaims(annotated: AnnotatedDocument, clauses: readonly Clause[]): readonly ClaimSeed[] {
  const { document, entities } = annotated;
  const seen = new Set<number>();
  return clauses.flatMap((clause): ClaimSeed[] => {
    if (!clause.whole || !isKept(annotated, clause.sentence)) return [];
    // Of clauses that begin together the first is the longest.
    if (seen.has(clause.start)) return [];
    seen.add(clause.start);
    const rest = document.text.slice(clause.rest.start, clause.rest.end);
    const first = /^\p{L}+/u.exec(rest.replace(/^(?:\p{L}+ly|also|already|now|been)\s+/u, ""))?.[0] ?? "";
    const isDeed =
      clause.base !== null ? clause.base !== "do" : tells.has(clause.verbWord) && participle.test(first);
    if (!isDeed || denies.test(rest.slice(0, 40))) return [];
    const subjects = clause.entities.map((id) => entities[id]?.type);
    if (!subjects.every((type) => type === "person" || type === "organisation")) return [];
    const whom = calledBy(annotated, clause);
    return [
      {
        kind: clause.entities.length > 1 ? "joint-action" : "action",
        span: { start: clause.verb.start, end: clause.end },
        slots: {
          who: { kind: "entities", ids: clause.entities },
          event: { kind: "words", span: { start: clause.start, end: clause.end } },
          ...(whom === null ? {} : { whom: { kind: "entities", ids: [whom.entity] } }),
        },
        functional: whom === null ? ["who"] : ["who", "whom"],
        evidence: [clause.sentence],
        tier: "A",
        rule: "action/clause",
        fact: `event:${String(clause.start)}`,
        clause,
        // An act is found in no layer of its own: the subject's entity leads to it.
        from: { layer: "entities", index: clause.entities[0] ?? 0 },
      },
    ];
  });
}

/** Verbs that give somebody a name, right in front of whom they give it to. */
const names =
  /^(?:(?:\p{L}+ly|also|once|already|later|then|now)\s)*(?:call|refer|describ|brand|label|dub|denounc|prais|hail|mock|dismiss|deride|character)\p{L}*\s(?:to\s)?$/iu;

/** “… a liar”, "as his “best friend”": the name that is given, in somebody's own words. */
const asWhat = /^\s(?:as\s)?(?:(?:an?|the|his|her|their)\s)?(?:\p{L}+\s){0,2}[“"](?!as\s)/u;

/** Whom a clause says somebody called something, in words between marks; null where it says no such thing. */
function calledBy(annotated: AnnotatedDocument, clause: Clause): Mention | null {
  const { text } = annotated.document;
  const whom = mentionsIn(annotated, clause.sentence).find(
    ({ start, end }) => start >= clause.verb.start && end < clause.rest.end,
  );
  if (whom === undefined || whom.type !== "person" || clause.entities.includes(whom.entity)) return null;
  // Behind an auxiliary the verb stands in what follows it.
  const from = clause.base === null ? clause.verb.end + 1 : clause.verb.start;
  return names.test(text.slice(from, whom.start)) && asWhat.test(text.slice(whom.end, clause.rest.end))
    ? whom
    : null;
}
