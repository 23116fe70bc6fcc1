import type { ServerResponse } from "node:http";
export const withPlainPages: (response: ServerResponse) => ServerResponse;
