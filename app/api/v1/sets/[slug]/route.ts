import { apiRoute } from "#server/http/api-route";
import { readSetOperation } from "../../operations/read-sets";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(readSetOperation);
