import { defineConfig } from "prisma/config";

// Prisma's own command line finds the schema here. Migrations are applied by server/db/migrate.ts.
export default defineConfig({ schema: "prisma" });
