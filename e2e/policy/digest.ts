import { createHash } from "node:crypto";
import path from "node:path";
import Sqlite from "better-sqlite3";
import type { World } from "./seed-worlds";

/** Everything a refused command might have changed in a world: one statement for each table, by its people. */
const statements = [
  `SELECT "id", "displayName", "alias", "passwordHash", "offBoards", "tokenVersion" FROM "User" WHERE "id" IN (people)`,
  `SELECT * FROM "Class" WHERE "teacherId" IN (people)`,
  `SELECT * FROM "Enrolment" WHERE "userId" IN (people)`,
  `SELECT a.* FROM "Assignment" a JOIN "Class" c ON c."id" = a."classId" WHERE c."teacherId" IN (people)`,
  `SELECT * FROM "Article" WHERE "ownerId" IN (people)`,
  `SELECT * FROM "QuestionSet" WHERE "ownerId" IN (people)`,
  `SELECT v.* FROM "QuestionSetVersion" v JOIN "QuestionSet" q ON q."id" = v."setId" WHERE q."ownerId" IN (people)`,
  `SELECT i."id", i."isKept" FROM "Item" i JOIN "QuestionSetVersion" v ON v."id" = i."versionId"
     JOIN "QuestionSet" q ON q."id" = v."setId" WHERE q."ownerId" IN (people)`,
  `SELECT * FROM "Attempt" WHERE "userId" IN (people) OR "guestId" IN (people)`,
  `SELECT r.* FROM "Response" r JOIN "Attempt" a ON a."id" = r."attemptId"
     WHERE a."userId" IN (people) OR a."guestId" IN (people)`,
];

/** What the database holds of a world, in one word: the same as long as nothing of it has changed. */
export const digestOf = ({ users, guestId }: World, dataDir: string): string => {
  const database = new Sqlite(path.join(dataDir, "lede.db"), { readonly: true });
  try {
    const people = [...users, guestId].map((id) => `'${id}'`).join(", ");
    const rows = statements.map((sql) =>
      database.prepare(`${sql.replaceAll("people", people)} ORDER BY 1`).all(),
    );
    return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  } finally {
    database.close();
  }
};
