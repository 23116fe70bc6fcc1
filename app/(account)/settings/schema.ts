import { z } from "zod";

export const NamesForm = z.object({
  displayName: z.string({ error: "Type the name your class knows you by." }).max(300, "This is too long."),
  alias: z.string({ error: "Type the name leaderboards may show." }).max(300, "This is too long."),
});

/** The old password may be empty: accounts made by a provider have none yet. */
export const PasswordForm = z.object({
  oldPassword: z.string().max(2000, "This is too long.").default(""),
  newPassword: z.string({ error: "Choose a new password." }).max(2000, "This is too long."),
});

export const BoardsForm = z.object({ boards: z.enum(["leave", "rejoin"]) });

export const NoFields = z.object({});
