import { z } from "zod";
import { isZone } from "#core/text/wall-clock";

const className = z
  .string({ error: "Give the class a name." })
  .trim()
  .min(1, "Give the class a name.")
  .max(60, "Use at most 60 characters.");

const zone = z.string({ error: "Choose a time zone." }).refine(isZone, "Choose a time zone from the list.");

const id = z.string().min(1).max(100);

export const NewClassForm = z.object({ requestId: z.uuid(), name: className, zone });

export const ChangeClassForm = z.object({
  classId: id,
  name: className,
  zone,
  names: z.enum(["aliases", "names"], { error: "Choose what the leaderboard shows." }),
});

export const JoinForm = z.object({ code: z.string().max(100) });
export const ClassForm = z.object({ classId: id });
export const StudentForm = z.object({ classId: id, userId: id });
export const RenewCodeForm = z.object({ classId: id, oldCode: z.string().min(1).max(100) });
