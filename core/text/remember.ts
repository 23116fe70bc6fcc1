/**
 * A pure question about a text that is asked of the same texts again and again: the answers are kept, the last `most` to
 * twice as many of them, so that a long run needs no more memory than a short one. The answer must never be changed.
 */
export function remember<Answer>(ask: (text: string) => Answer, most = 1000): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? ask(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

/** A pure question about a thing, worked out when it is first asked and kept as long as the thing is. */
export function onceFor<Thing extends object, Answer>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept !== undefined) return kept.answer;
    const answer = ask(thing);
    known.set(thing, { answer });
    return answer;
  };
}
