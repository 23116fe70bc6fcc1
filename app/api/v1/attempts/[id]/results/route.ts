import { apiRoute } from "#server/http/api-route";
import { readResultsOperation } from "../../../operations/read-results";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(readResultsOperation);
