import type { ServerResponse } from "node:http";
export const withPlainPages: (response: ServerResponse) => ServerResponse;
export const plainPage: (title: string, words: string) => string;
export const plainPolicy: string;
