import { apiRoute } from "#server/http/api-route";
import { readClassLeaderboardOperation } from "../../../operations/read-leaderboards";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute(readClassLeaderboardOperation);
