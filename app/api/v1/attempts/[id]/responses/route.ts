import { apiRoute } from "#server/http/api-route";
import { recordResponseOperation } from "../../../operations/record-response";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(recordResponseOperation);
