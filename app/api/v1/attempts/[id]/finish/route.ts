import { apiRoute } from "#server/http/api-route";
import { finishAttemptOperation } from "../../../operations/finish-attempt";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(finishAttemptOperation);
