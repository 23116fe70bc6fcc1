import { articles, prepositions } from "../lexicon/function-words";
import { givingVerbs, saidNouns } from "../lexicon/speaker-nouns";
import type { Span } from "../text/span";
import { bodyEnd, say, statement, type ReportRow } from "./report-parts";
import { resolve } from "./speakers";
import { subjectBefore } from "./subject-before";
import { beforeVerb } from "./verb-groups";

/** "Hill issued a strong warning to the council that …". */
export const nounCue: ReportRow = {
  rule: "A3-noun-that",
  read: (sentence) => {
    const { context, range } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    for (let verb = range[0]; verb < end; verb += 1) {
      if (!givingVerbs.has(index.words[verb] ?? "") || index.quoted(verb)) continue;
      let noun = -1;
      for (let at = verb + 1; at < Math.min(end, verb + 7); at += 1) {
        if (saidNouns.has(index.words[at] ?? "")) noun = at;
        if (index.tokens[at]?.kind === "mark" || prepositions.has(index.words[at] ?? "") || noun !== -1)
          break;
      }
      if (
        noun === -1 ||
        !(
          articles.has(index.words[verb + 1] ?? "") ||
          noun === verb + 1 ||
          /^(?:his|her|their|its|another|several|new)$/u.test(index.words[verb + 1] ?? "")
        )
      )
        continue;
      const that = index.words.indexOf("that", noun);
      if (that === -1 || that >= end || that - noun > 12) continue;
      const { negated, passive, modal } = beforeVerb(context, verb, range[0]);
      if (negated || passive || modal) continue;
      let addressee: Span | null = null;
      if (index.words[noun + 1] === "to") {
        const name = context.mentionFrom(noun + 2);
        const [from, to] = name === null ? [noun + 2, that] : context.tokensOf(name);
        addressee = { start: index.tokens[from]?.start ?? 0, end: index.tokens[to - 1]?.end ?? 0 };
      }
      const subject = subjectBefore(context, verb, range[0]);
      const found = subject === null ? null : resolve(context, subject);
      if (found === null) continue;
      return say(sentence, null, found, statement(context, that + 1, end), "A3-noun-that", {
        cue: verb,
        frame: "noun",
        addressee,
        polarity:
          index.words[noun] === "denial"
            ? "denied"
            : /^(?:claim|allegation|accusation|fear|belief)$/u.test(index.words[noun] ?? "")
              ? "doubted"
              : "affirmed",
      });
    }
    return [];
  },
};
