import { apiRoute } from "#server/http/api-route";
import { readAttemptOperation } from "../../operations/read-attempt";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(readAttemptOperation);
