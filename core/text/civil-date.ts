/** A day of the Gregorian calendar without clock or zone. Months count from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Whole days, both ends included. `null` is an open end. */
export type CivilInterval = { readonly from: CivilDate | null; readonly to: CivilDate | null };
