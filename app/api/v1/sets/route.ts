import { apiRoute } from "#server/http/api-route";
import { readSetsOperation } from "../operations/read-sets";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(readSetsOperation);
