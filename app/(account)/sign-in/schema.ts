import { z } from "zod";

/** The fields of the sign-in form. `next` is where it was asked for. */
export const SignInForm = z.object({
  name: z.string({ error: "Type your e-mail or user name." }).max(300, "This is too long."),
  password: z.string({ error: "Type your password." }).max(2000, "This is too long."),
  next: z.string().optional(),
});
