import type { IncomingMessage, ServerResponse } from "node:http";
export const largestForm: number;
export const refusedAtOnce: (request: IncomingMessage, response: ServerResponse) => boolean;
