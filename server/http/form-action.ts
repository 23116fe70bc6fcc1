import "server-only";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Outcome } from "#core/policy/outcome";
import { returnPath } from "#core/policy/return-path";
import type { Viewer } from "#core/policy/viewer";
import { viewer } from "../auth/viewer";
import { knownFields } from "./known-fields";
import { refusals, sentenceOf } from "./refusals";
import { orStorageFull } from "./storage-full";

/**
 * Leads on to a page that shows what was just done. With JavaScript the browser would keep what it has of a page it
 * stands on, the frame always and all of it where only the fragment differs; this makes the reply carry it anew.
 * Parts of a place may be what somebody sent, so it is looked at as those are that a sign-in leads back to.
 */
const leadTo = (place: string): never => {
  revalidatePath("/", "layout");
  redirect(returnPath(place) ?? "/");
};

export type FormState = SubmissionResult | undefined;

type FormActionOptions<Schema extends z.ZodType, Value> = {
  /** Fields that are never sent back to the browser, such as passwords. */
  readonly secret?: readonly string[];
  /** Where a success leads. */
  readonly then: (value: Value, input: z.output<Schema>) => string;
};

/** Signing in on this page would lose what stands in the form. */
const signedOutMeanwhile =
  "You are signed out here. Sign in in another tab, then send this again: what you typed is still here.";

/**
 * A form's server action: who is asking, the fields checked by the form's one schema, one command, and the reply.
 * What was refused stands beside its field with everything typed kept; it works with JavaScript off.
 */
export const formAction =
  <Schema extends z.ZodObject, Value>(
    schema: Schema,
    command: (viewer: Viewer, input: z.output<Schema>) => Promise<Outcome<Value>>,
    options: FormActionOptions<Schema, Value>,
  ) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    const submission = parseWithZod(knownFields(schema, form), { schema });
    const hideFields = [...(options.secret ?? [])];
    if (submission.status !== "success") return submission.reply({ hideFields });
    const input = submission.value;
    const outcome = await orStorageFull(async () => command(await viewer(), input));
    if (!outcome.ok) {
      const fieldErrors = Object.fromEntries(
        Object.entries(outcome.fields ?? {}).map(([name, sentences]) => [name, [...sentences]]),
      );
      return submission.reply({
        hideFields,
        ...(outcome.fields === undefined || outcome.detail !== undefined
          ? { formErrors: [outcome.code === "sign-in-first" ? signedOutMeanwhile : sentenceOf(outcome)] }
          : {}),
        fieldErrors,
      });
    }
    return leadTo(options.then(outcome.value, input));
  };

/** What a form sent, by name: a list where a name came more than once. */
const sentIn = (form: FormData): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !name.startsWith("$ACTION"))
      .map((name) => {
        const values = form.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
  );

/**
 * The action of a form that is only a button. A refusal comes back to `back` as `?refused=code`, which the page
 * shows as a sentence (see `refusedSentence`).
 */
export const buttonAction =
  <Schema extends z.ZodType, Value>(
    schema: Schema,
    command: (viewer: Viewer, input: z.output<Schema>) => Promise<Outcome<Value>>,
    to: {
      readonly then: (value: Value, input: z.output<Schema>) => string;
      readonly back: (input: Partial<z.input<Schema>>) => string;
    },
  ) =>
  async (form: FormData): Promise<void> => {
    const raw = sentIn(form);
    const parsed = schema.safeParse(raw);
    const outcome: Outcome<Value> = parsed.success
      ? await orStorageFull(async () => command(await viewer(), parsed.data))
      : { ok: false, code: "invalid" };
    if (outcome.ok && parsed.success) leadTo(to.then(outcome.value, parsed.data));
    const target = new URL(to.back(raw as Partial<z.input<Schema>>), "http://local");
    if (!outcome.ok) target.searchParams.set("refused", outcome.code);
    leadTo(`${target.pathname}${target.search}`);
  };

/** The sentence for a page's `?refused=` parameter, or null. */
export const refusedSentence = (code: string | string[] | undefined): string | null =>
  typeof code === "string" && Object.hasOwn(refusals, code)
    ? refusals[code as keyof typeof refusals].sentence
    : null;

/**
 * The sentence for a page's `?done=` parameter, or null. Addresses are anybody's words: "constructor" is a member of
 * every object and no sentence.
 */
export const doneSentence = <Sentence>(
  sentences: Readonly<Record<string, Sentence>>,
  done: string | string[] | undefined,
): Sentence | null =>
  typeof done === "string" && Object.hasOwn(sentences, done) ? (sentences[done] ?? null) : null;
