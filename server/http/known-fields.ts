import "server-only";
import type { z } from "zod";

/**
 * What was sent for the fields a form has, each once. The names are the sender's words, and the form's parser reads
 * them as paths: "a[99999999]" alone has it make, and the page send back, a list of a hundred million places. A
 * script may also call an action with no form at all.
 */
export const knownFields = (schema: z.ZodObject, sent: unknown): FormData => {
  const known = new FormData();
  if (!(sent instanceof FormData)) return known;
  for (const name of Object.keys(schema.shape)) {
    const value = sent.get(name);
    if (value !== null) known.set(name, value);
  }
  return known;
};
