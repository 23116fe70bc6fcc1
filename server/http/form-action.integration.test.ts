import { expect, test, vi } from "vitest";
import { z } from "zod";
import { refuse } from "#core/policy/outcome";
import { formAction } from "./form-action";
import { refusals } from "./refusals";

// Who asks is found in the request; here there is none.
vi.mock("../auth/viewer", () => ({ viewer: () => Promise.resolve({ kind: "visitor" }) }));

const Brought = z.object({ title: z.string(), text: z.string(), password: z.string() });

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

test.each(["took-too-long", "too-many-tries", "storage-full"] as const)(
  "what is refused with %s stands in its form with everything typed, and the sentence above it",
  async (code) => {
    const action = formAction(Brought, () => Promise.resolve(refuse(code)), {
      secret: ["password"],
      then: () => "/",
    });
    const reply = await action(
      undefined,
      formOf({ title: "Ambry talks", text: "A very long text.", password: "hunter2" }),
    );
    expect(reply?.status).toBe("error");
    expect(reply?.error).toEqual({ "": [refusals[code].sentence] });
    expect(reply?.initialValue).toEqual({ title: "Ambry talks", text: "A very long text." });
  },
);
