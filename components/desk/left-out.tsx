import { kindName } from "#components/item-kind";
import { Chip } from "#components/ui/chip";

type LeftOutProps = {
  readonly rejections: readonly {
    readonly kind: string;
    readonly stem: string;
    readonly screen: string;
    readonly reason: string;
    readonly start: number;
    readonly end: number;
  }[];
};

/** Questions that a check stopped, each with what failed. */
export const LeftOut = ({ rejections }: LeftOutProps) => (
  <ul className="grid gap-3">
    {rejections.map(({ kind, stem, screen, reason, start }) => (
      <li key={`${kind} ${String(start)} ${screen} ${stem}`} className="rounded-plain border border-rule p-4">
        <p className="flex flex-wrap items-center gap-3">
          <Chip tone="wrong">{kindName(kind)}</Chip>
          <span className="text-small text-quiet">check {screen}</span>
        </p>
        <p className="mt-2 font-serif font-semibold">{stem}</p>
        <p className="mt-1 text-small">{reason}</p>
      </li>
    ))}
  </ul>
);
