import "server-only";
import { z } from "zod";
import type { RefusalCode } from "#core/policy/outcome";
import { commonRefusals, mutationRefusals, type AnyOperation } from "./operation";
import { refusals } from "./refusals";

/** Schemas that the document names, so that it says each thing once. */
export const namedSchemas = z.registry<{ id: string }>();

const schemaPath = "#/components/schemas/";

const codes = Object.keys(refusals) as [RefusalCode, ...RefusalCode[]];

/** problem+json as every refusal is sent. */
z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  detail: z.string(),
  fields: z.record(z.string(), z.array(z.string())).optional(),
}).register(namedSchemas, { id: "Problem" });

type JsonSchema = Record<string, unknown>;

const withoutAddress = ({ $schema: _schema, $id: _id, ...schema }: JsonSchema): JsonSchema => schema;

const components = (io: "input" | "output"): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(z.toJSONSchema(namedSchemas, { io, uri: (id) => `${schemaPath}${id}` }).schemas).map(
      ([id, schema]) => [id, withoutAddress(schema)],
    ),
  );

const schemaOf = (schema: z.ZodType, io: "input" | "output"): JsonSchema => {
  const name = namedSchemas.get(schema)?.id;
  return name === undefined
    ? withoutAddress(z.toJSONSchema(schema, { io }))
    : { $ref: `${schemaPath}${name}` };
};

const parametersOf = (schema: z.ZodType, place: "path" | "query"): JsonSchema[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" }) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...own }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: own,
  }));
};

const idempotencyKey: JsonSchema = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "The same key with the same request gets the first answer again; with another, 422 key-reused.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};

/** Refusals of one operation by status: several codes may share one. */
const refusalResponses = (allowed: readonly RefusalCode[]): Record<string, JsonSchema> => {
  const statuses = [...new Set(allowed.map((code) => refusals[code].status))].sort((a, b) => a - b);
  const codesOf = (status: number): RefusalCode[] =>
    codes.filter((code) => refusals[code].status === status && allowed.includes(code));
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codesOf(status)
          .map((code) => `${code}: ${refusals[code].sentence}`)
          .join("\n"),
        content: { "application/problem+json": { schema: { $ref: `${schemaPath}Problem` } } },
      },
    ]),
  );
};

const operationOf = (own: AnyOperation): JsonSchema => {
  const changes = own.method !== "GET";
  const takesBody = !(own.body instanceof z.ZodNull);
  return {
    operationId: own.id,
    summary: own.summary,
    description: own.description,
    parameters: [
      ...parametersOf(own.params, "path"),
      ...parametersOf(own.query, "query"),
      ...(changes ? [idempotencyKey] : []),
    ],
    ...(takesBody
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(own.body, "input") } },
          },
        }
      : {}),
    responses: {
      [String(own.status)]: {
        description: "Done.",
        content: { "application/json": { schema: schemaOf(own.reply, "output") } },
      },
      ...refusalResponses([...commonRefusals, ...(changes ? mutationRefusals : []), ...own.refusals]),
    },
  };
};

/** The OpenAPI 3.1 document of the operations, made of the very schemas that check requests and replies. */
export const openApiDocument = (operations: readonly AnyOperation[]): JsonSchema => {
  const paths: Record<string, JsonSchema> = {};
  for (const own of operations) {
    paths[own.path] = { ...paths[own.path], [own.method.toLowerCase()]: operationOf(own) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Lede",
      version: "1",
      summary: "Quizzes made from news articles: sets, attempts, responses, leaderboards.",
      description:
        "Signed in by the session cookie, or known as a guest by the cookie that starting an attempt sets. Refusals are problem+json (RFC 9457). Every request may be repeated.",
    },
    paths,
    components: { schemas: components("output") },
  };
};
