import "server-only";
import type { AnyOperation } from "#server/http/operation";
import { finishAttemptOperation } from "./operations/finish-attempt";
import { readAttemptOperation } from "./operations/read-attempt";
import { readClassLeaderboardOperation, readSetLeaderboardOperation } from "./operations/read-leaderboards";
import { readResultsOperation } from "./operations/read-results";
import { readSetOperation, readSetsOperation } from "./operations/read-sets";
import { recordResponseOperation } from "./operations/record-response";
import { startAttemptOperation } from "./operations/start-attempt";

/** Every operation of the API, in the order the document tells them. */
export const operations: readonly AnyOperation[] = [
  readSetsOperation,
  readSetOperation,
  startAttemptOperation,
  readAttemptOperation,
  recordResponseOperation,
  finishAttemptOperation,
  readResultsOperation,
  readSetLeaderboardOperation,
  readClassLeaderboardOperation,
];
