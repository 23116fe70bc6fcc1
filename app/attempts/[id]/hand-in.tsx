import { Button } from "#components/ui/button";
import { finishAttempt } from "../actions";

type HandInProps = {
  readonly attemptId: string;
  /** Something else is better done first. */
  readonly isSecond?: boolean;
  readonly children: string;
};

/** The button that hands an attempt in as it is. Pressing it twice changes nothing. */
export const HandIn = ({ attemptId, isSecond = false, children }: HandInProps) => (
  <form action={finishAttempt}>
    <input type="hidden" name="attemptId" value={attemptId} />
    <Button variant={isSecond ? "plain" : "primary"}>{children}</Button>
  </form>
);
