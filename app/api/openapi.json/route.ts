import { openApiDocument } from "#server/http/openapi";
import { operations } from "../v1/operations";

/** The API's own description: nothing in it depends on who asks. */
export const GET = (): Response => Response.json(openApiDocument(operations));
