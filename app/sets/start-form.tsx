import { questionCount } from "#components/set-card";
import { Button } from "#components/ui/button";
import { startAttempt } from "../attempts/actions";

type StartFormProps = { readonly slug: string; readonly versionId: string; readonly questions: number };

/** One press starts a set, without an account; a running attempt is gone on with. */
export const StartForm = ({ slug, versionId, questions }: StartFormProps) => (
  <form action={startAttempt}>
    <input type="hidden" name="slug" value={slug} />
    <input type="hidden" name="versionId" value={versionId} />
    <Button>Start: {questionCount(questions)}</Button>
  </form>
);
