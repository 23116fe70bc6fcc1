import { Button } from "#components/ui/button";
import { finishAttempt } from "../actions";

/** The button that hands an attempt in as it is. Pressing it twice changes nothing. */
export const HandIn = ({ attemptId, children }: { attemptId: string; children: string }) => (
  <form action={finishAttempt}>
    <input type="hidden" name="attemptId" value={attemptId} />
    <Button>{children}</Button>
  </form>
);
