import type { Stage } from "./reading";

export const readTimes: Stage = (reading) => reading;
