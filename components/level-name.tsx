const names = ["easy", "medium", "hard"] as const;

/** What a level from 1 to 3 is called. */
export const levelName = (level: number): string => names[level - 1] ?? `level ${String(level)}`;
