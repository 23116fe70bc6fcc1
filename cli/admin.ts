import { randomInt } from "node:crypto";
import type { Outcome } from "#core/policy/outcome";
import { db } from "#server/db/client";
import { giveBackSet } from "#server/question-sets/take-down-set";
import { grantAdmin } from "#server/users/grant-admin";
import { resetPassword } from "#server/users/reset-password";
import { revokeAdmin } from "#server/users/revoke-admin";

/** Letters and digits that nobody takes for one another, read aloud or off a slip of paper. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four: 79 bits. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
  ).join("-");

type Step = (name: string, now: Date) => Promise<Outcome<string>>;

const said = <Value>(outcome: Outcome<Value>, sentence: (value: Value) => string): Outcome<string> =>
  outcome.ok ? { ok: true, value: sentence(outcome.value) } : outcome;

const noAccount = (name: string) => `No account has the user name or e-mail ${JSON.stringify(name)}.`;

type Known = {
  readonly does: string;
  readonly run: Step;
  /** What is said where there is nothing of that name. */
  readonly missing: (name: string) => string;
};

const steps: Readonly<Record<string, Known>> = {
  grant: {
    does: "makes an account an administrator",
    missing: noAccount,
    run: async (name, now) =>
      said(await grantAdmin(await db(), { name }, now), ({ displayName, changed }) =>
        changed
          ? `${displayName} is an administrator now, and signs in again.`
          : `${displayName} is an administrator already.`,
      ),
  },
  revoke: {
    does: "makes an administrator what they were before",
    missing: noAccount,
    run: async (name, now) =>
      said(await revokeAdmin(await db(), { name }, now), ({ displayName, changed, role }) =>
        changed
          ? `${displayName} is a ${role} again, and signs in again.`
          : `${displayName} is no administrator.`,
      ),
  },
  "give-back": {
    does: "makes a set that was taken down public again; NAME is the end of its address",
    missing: (name) => `No set has the address /sets/${name}.`,
    run: async (name, now) =>
      said(await giveBackSet(await db(), { slug: name }, now), ({ title, changed }) =>
        changed ? `“${title}” is public again.` : `“${title}” was not taken down.`,
      ),
  },
  "reset-password": {
    does: "gives an account a new password and prints it, once",
    missing: noAccount,
    run: async (name, now) => {
      const password = newPassword();
      return said(
        await resetPassword(await db(), { name, password }, now),
        ({ displayName }) =>
          `The new password of ${displayName}: ${password}\nIt is not stored readably and not shown again. They can change it in their settings.`,
      );
    },
  },
};

const usage = `Usage: npm run lede -- admin STEP NAME\n\nNAME is a user name or an e-mail, where nothing else is said.\n\n${Object.entries(
  steps,
)
  .map(([step, { does }]) => `  ${step.padEnd(16)} ${does}`)
  .join("\n")}\n`;

const [word, name, ...more] = process.argv.slice(2);
const step = word === undefined ? undefined : Object.entries(steps).find(([known]) => known === word)?.[1];
if (step === undefined || name === undefined || more.length > 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    const outcome = await step.run(name, new Date());
    if (outcome.ok) process.stdout.write(`${outcome.value}\n`);
    else {
      process.stderr.write(`${step.missing(name)}\n`);
      process.exitCode = 1;
    }
  } catch (error) {
    // Prisma's code for a table that isn't there.
    if (!(error instanceof Error && "code" in error && error.code === "P2021")) throw error;
    process.stderr.write("The database is not set up yet. Run npm start once, then this again.\n");
    process.exitCode = 1;
  } finally {
    await (await db()).$disconnect();
  }
}
