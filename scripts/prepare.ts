import { migrate } from "#server/db/migrate";
import { env } from "#server/env";

const applied = await migrate(env().database);
for (const name of applied) console.log(`Database: applied ${name}`);
