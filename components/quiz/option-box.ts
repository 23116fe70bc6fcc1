/** The box of an answer, to choose or chosen: 56 px high at least. */
export const optionBox = "flex min-h-14 items-center gap-3 rounded-plain border px-4 py-3 text-option";
