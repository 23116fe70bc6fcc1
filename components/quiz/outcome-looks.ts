type Look = { readonly box: string; readonly tag: string; readonly sign: string };

/** How an answer looks once it is given. Right and wrong have a sign as well as a colour. */
export const outcomeLooks: Record<"plain" | "answered" | "right" | "wrong", Look> = {
  plain: { box: "border-rule-strong bg-card", tag: "text-quiet", sign: "" },
  answered: { box: "border-accent bg-accent-soft", tag: "text-accent", sign: "" },
  right: {
    box: "border-correct bg-correct-soft shadow-[inset_0_0_0_1px_var(--right)]",
    tag: "text-correct",
    sign: "✓",
  },
  wrong: { box: "border-wrong bg-wrong-soft", tag: "text-wrong", sign: "✕" },
};
