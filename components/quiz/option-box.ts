const box = "flex items-center gap-3 rounded-plain border px-4";

/** The box of an answer, to choose or chosen: 56 px high at least. */
export const optionBox = `${box} min-h-14 py-3 text-option`;

/** The same in a long list that is only read. */
export const compactOptionBox = `${box} min-h-10 py-1.5`;
