"use server";

import { countingCodeTries } from "#server/classes/code-tries";
import { joinClass as join } from "#server/classes/join-class";
import { db } from "#server/db/client";
import { buttonAction } from "#server/http/form-action";
import { clientAddress } from "#server/http/request";
import { classPath, joinPath } from "../classes/paths";
import { JoinForm } from "../classes/schema";

const joining = buttonAction(
  JoinForm,
  async (viewer, input) => {
    const database = await db();
    return countingCodeTries(database, viewer, await clientAddress(), () =>
      join(database, viewer, input, new Date()),
    );
  },
  {
    then: ({ classId }) => `${classPath(classId)}?done=joined`,
    back: ({ code = "" }) => joinPath(code),
  },
);

export async function joinClass(form: FormData): Promise<void> {
  return joining(form);
}
