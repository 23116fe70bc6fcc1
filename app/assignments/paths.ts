export const assignmentPath = (assignmentId: string): string =>
  `/assignments/${encodeURIComponent(assignmentId)}`;
