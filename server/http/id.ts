import "server-only";
import { z } from "zod";

/**
 * What names a thing of ours in a form or in an address: an id, a slug. Visible ASCII, as all of ours are; a null
 * character would end in PostgreSQL's own error and not in "not found".
 */
export const Id = z.string().regex(/^[\x21-\x7e]{1,100}$/u, "Nothing here is called this.");
