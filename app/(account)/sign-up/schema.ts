import { z } from "zod";

/** The fields of the sign-up form. What a name or a password must be, the command says. */
export const SignUpForm = z.object({
  role: z.enum(["student", "teacher"], { error: "Say whether you study or teach." }),
  name: z.string({ error: "Choose a user name, or type your e-mail." }).max(300, "This is too long."),
  displayName: z.string({ error: "Type the name your class knows you by." }).max(300, "This is too long."),
  password: z.string({ error: "Choose a password." }).max(2000, "This is too long."),
  under16: z.literal("on").optional(),
  next: z.string().optional(),
});
