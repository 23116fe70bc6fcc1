import "server-only";
import { refuse, type Refusal } from "#core/policy/outcome";
import { isStorageFull } from "../db/storage-full";

/** Runs a command; a full disk becomes a refusal like others, so that nothing typed is lost and the reason is said. */
export const orStorageFull = async <Result>(work: () => Promise<Result>): Promise<Result | Refusal> => {
  try {
    return await work();
  } catch (error) {
    if (isStorageFull(error)) return refuse("storage-full");
    throw error;
  }
};
