import type { ServerResponse } from "node:http";
export const withFailedPage: (response: ServerResponse) => ServerResponse;
