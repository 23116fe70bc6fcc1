import { expect, test } from "vitest";
import { openKeyOf } from "./open-key";

const guest = { kind: "guest", guestId: "x" } as const;
const account = {
  kind: "account",
  id: "x",
  role: "student",
  displayName: "Mira Sol",
  alias: "Kestrel",
} as const;

test("learners and targets with the same id never share a key", () => {
  const keys = [guest, account].flatMap((learner) => [
    openKeyOf(learner, { assignmentId: "y" }),
    openKeyOf(learner, { versionId: "y" }),
  ]);
  expect(new Set(keys).size).toBe(4);
  expect(openKeyOf(account, { versionId: "y" })).toBe("user:x|version:y");
});
