import { unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { rule } from "./words";

export const vague: readonly TimeRule[] = [
  {
    rule: "vague", // now, recently, currently
    pattern: rule(
      String.raw`(?:[Rr]ight )?(?:now)(?! that)|[Cc]urrently|[Rr]ecently|[Aa]t present|[Aa]t the moment|[Nn]owadays|[Ii]n the (?:past|future)`,
    ),
    read: ([word]) =>
      unresolved(
        /recent|past/iu.test(word) ? "PAST_REF" : /future/iu.test(word) ? "FUTURE_REF" : "PRESENT_REF",
      ),
  },
];
