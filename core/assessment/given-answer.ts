/** The answer somebody gave: the option they chose, or what they typed or chose part by part. */
export type GivenAnswer =
  | { readonly optionId: string; readonly parts: null }
  | { readonly optionId: null; readonly parts: readonly string[] };

/** Whether both are the same answer: sent again, it changes nothing. */
export const isSameAnswer = (one: GivenAnswer, other: GivenAnswer): boolean =>
  one.parts === null || other.parts === null
    ? one.optionId === other.optionId && one.parts === other.parts
    : one.parts.length === other.parts.length && one.parts.every((part, at) => part === other.parts[at]);
