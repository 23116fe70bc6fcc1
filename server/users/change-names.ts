import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { displayNameLength, shownName } from "#core/policy/shown-name";
import { isAccount, type Viewer } from "#core/policy/viewer";
import { aliasLength } from "#core/standings/alias";
import type { Database } from "../db/client";

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Changes the viewer's own names. Under 16 the alias may not be the name itself: a class's board can be open to
 * everybody in it.
 */
export const changeNames = async (
  database: Database,
  viewer: Viewer,
  input: { readonly displayName: string; readonly alias: string },
  _now: Date,
): Promise<Outcome<null>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  const user = await database.user.findUnique({
    where: { id: viewer.id, closedAt: null },
    select: { under16: true },
  });
  if (user === null) return refuse("sign-in-first");
  const displayName = shownName(input.displayName, displayNameLength);
  const alias = shownName(input.alias, aliasLength);
  if (displayName === null || alias === null) {
    return refuse("invalid", {
      fields: {
        ...(displayName === null
          ? { displayName: [`Use 1 to ${displayNameLength.max} letters, digits and signs.`] }
          : {}),
        ...(alias === null
          ? { alias: [`Use ${aliasLength.min} to ${aliasLength.max} letters, digits and signs.`] }
          : {}),
      },
    });
  }
  if (user.under16 && bare(alias) === bare(displayName)) {
    return refuse("invalid", {
      fields: { alias: ["Under 16, leaderboards show an alias and not your name. Choose something else."] },
    });
  }
  await database.user.update({
    where: { id: viewer.id, closedAt: null },
    data: { displayName, alias },
    select: { id: true },
  });
  return done(null);
};
