import { anaphoricEvents } from "../../lexicon/events";
import { formatIso } from "../../text/civil-date";
import type { TimeRule } from "./rule";
import { either, rule } from "./words";

export const sinceEvents: readonly TimeRule[] = [
  {
    rule: "since-event", // since the war began, during the pandemic
    pattern: rule(
      String.raw`([Ss]ince|[Dd]uring|[Bb]efore|[Aa]fter) (?:the (?:start|beginning|outbreak|end) of )?(?:the|its) (?:\p{L}+ )?(${either(anaphoricEvents)})( (?:began|started|broke out|ended|erupted))?`,
    ),
    read: ([, word, noun, verb], context) => {
      const kind = (word ?? "").toLowerCase();
      // Only a noun that the article dates once can be counted from; "after the meeting" alone says nothing.
      const event = context.dateOf((noun ?? "").toLowerCase());
      if (kind === "before" || kind === "after" || verb === " ended") return null;
      if (kind === "during" && event === null) return null;
      const interval =
        event !== null && event.from !== null && context.published !== null
          ? { from: event.from, to: context.published }
          : null;
      return {
        type: "DATE",
        interval,
        granularity: "vague",
        value: event === null || event.from === null ? "PAST_REF" : formatIso(event.from).slice(0, 7),
        mod: kind === "since" ? "AFTER" : null,
        stated: [],
        relative: true,
      };
    },
  },
];
