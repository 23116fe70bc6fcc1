import { DateTime } from "../ui/date-time";

type DueLineProps = {
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly zone: string;
  readonly now: Date;
};

/** When an assignment opens, is due or was due, whichever binds now. */
export const DueLine = ({ opensAt, dueAt, zone, now }: DueLineProps) => {
  if (now < opensAt) {
    return (
      <>
        Opens <DateTime at={opensAt} zone={zone} />, due <DateTime at={dueAt} zone={zone} />
      </>
    );
  }
  return (
    <>
      {now < dueAt ? "Due" : "Was due"} <DateTime at={dueAt} zone={zone} />
    </>
  );
};
