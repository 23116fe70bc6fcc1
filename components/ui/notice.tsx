import type { ReactNode } from "react";

type Tone = "info" | "right" | "wrong";

const looks: Record<Tone, { readonly box: string; readonly sign: string; readonly words: string }> = {
  info: { box: "border-rule-strong bg-card", sign: "", words: "text-ink" },
  right: { box: "border-correct bg-correct-soft", sign: "✓ ", words: "text-correct" },
  wrong: { box: "border-wrong bg-wrong-soft", sign: "✕ ", words: "text-wrong" },
};

const roles: Record<Tone, "status" | "alert" | undefined> = {
  info: undefined,
  right: "status",
  wrong: "alert",
};

type NoticeProps = {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
};

/** What just happened, or what somebody must know here. Its tone shows in a sign as well as a colour. */
export const Notice = ({ tone = "info", title, children, className }: NoticeProps) => {
  const { box, sign, words } = looks[tone];
  const signed = sign === "" ? null : <span aria-hidden="true">{sign}</span>;
  return (
    <div
      role={roles[tone]}
      className={`rounded-plain border px-4 py-3 ${box}${className === undefined ? "" : ` ${className}`}`}
    >
      {title === undefined ? null : (
        <p className={`font-semibold ${words}`}>
          {signed}
          {title}
        </p>
      )}
      {children === undefined ? null : (
        <div className={title === undefined ? words : undefined}>
          {title === undefined ? signed : null}
          {children}
        </div>
      )}
    </div>
  );
};
