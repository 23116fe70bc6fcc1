export type SchemaFile = readonly [name: string, content: string];
export const schemaFiles: () => SchemaFile[];
export const forPostgresql: (files: readonly SchemaFile[]) => SchemaFile[];
export const generateClients: () => boolean;
export const areClientsFresh: () => boolean;
