import type { Stage } from "./reading";

export const readQuantities: Stage = (reading) => reading;
