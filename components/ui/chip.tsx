import type { ReactNode } from "react";

type Tone = "accent" | "quiet" | "right" | "wrong";

const looks: Record<Tone, string> = {
  accent: "bg-accent-soft text-accent",
  quiet: "bg-rule text-ink",
  right: "bg-correct-soft text-correct",
  wrong: "bg-wrong-soft text-wrong",
};

/** One or two words that sort the thing beside them. */
export const Chip = ({ tone = "accent", children }: { tone?: Tone; children: ReactNode }) => (
  <span
    className={`inline-block whitespace-nowrap rounded-pill px-[0.6em] py-[0.35em] text-label leading-none font-semibold forced-colors:border ${looks[tone]}`}
  >
    {children}
  </span>
);
