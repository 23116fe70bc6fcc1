import { apiRoute } from "#server/http/api-route";
import { startAttemptOperation } from "../operations/start-attempt";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(startAttemptOperation);
