import { z } from "zod";
import { readWallClock } from "#core/text/wall-clock-text";
import { Id } from "#server/http/id";

const moment = z.string({ error: "Choose a day and a time." }).transform((text, context) => {
  const wall = readWallClock(text);
  if (wall !== null) return wall;
  context.addIssue({ code: "custom", message: "This is no day and time. Write it like 2026-05-03 17:00." });
  return z.NEVER;
});

const wholeNumber = (from: number, to: number) => {
  const message = `Use a whole number from ${String(from)} to ${String(to)}.`;
  return z.number({ error: message }).int(message).min(from, message).max(to, message);
};

const terms = {
  opens: moment,
  due: moment,
  attemptsAllowed: wholeNumber(1, 10),
  feedback: z.enum(["after-answer", "after-finish", "after-due"], {
    error: "Choose when answers are shown.",
  }),
};

export const AssignForm = z.object({
  requestId: z.uuid(),
  classId: Id,
  versionId: z.string({ error: "Choose a set." }).pipe(Id),
  ...terms,
  timeLimitMinutes: wholeNumber(1, 600).optional(),
});

export const ChangeAssignmentForm = z.object({ assignmentId: Id, ...terms });

export const AssignmentForm = z.object({ assignmentId: Id });
