import type { IncomingMessage, ServerResponse } from "node:http";
export const refusedUnreadable: (request: IncomingMessage, response: ServerResponse) => boolean;
