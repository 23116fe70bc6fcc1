import type { ReportAttempt, ReportStudent } from "#server/assignments/report";

/** The attempt that counts. */
export const firstOf = ({ attempts }: ReportStudent): ReportAttempt | undefined => attempts[0];
