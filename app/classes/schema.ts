import { z } from "zod";
import { lineOfText } from "#core/policy/shown-name";
import { isZone } from "#core/text/wall-clock";
import { Id } from "#server/http/id";

const className = z
  .string({ error: "Give the class a name." })
  .trim()
  .min(1, "Give the class a name.")
  .max(60, "Use at most 60 characters.")
  .regex(lineOfText, "There is a character in it that can’t be shown. Type it again.");

const zone = z.string({ error: "Choose a time zone." }).refine(isZone, "Choose a time zone from the list.");

export const NewClassForm = z.object({ requestId: z.uuid(), name: className, zone });

export const ChangeClassForm = z.object({
  classId: Id,
  name: className,
  zone,
  names: z.enum(["aliases", "names"], { error: "Choose what the leaderboard shows." }),
});

export const JoinForm = z.object({ code: z.string().max(100) });
export const ClassForm = z.object({ classId: Id });
export const StudentForm = z.object({ classId: Id, userId: Id });
export const RenewCodeForm = z.object({ classId: Id, oldCode: Id });
