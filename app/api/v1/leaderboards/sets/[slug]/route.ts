import { apiRoute } from "#server/http/api-route";
import { readSetLeaderboardOperation } from "../../../operations/read-leaderboards";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(readSetLeaderboardOperation);
