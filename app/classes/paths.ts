export const classPath = (classId: string): string => `/classes/${encodeURIComponent(classId)}`;
export const joinPath = (code: string): string => `/join/${encodeURIComponent(code)}`;
export const newAssignmentPath = (classId: string): string =>
  `/assignments/new?class=${encodeURIComponent(classId)}`;
