import type { ComponentProps } from "react";
import { nextOpen, type ItemView } from "#core/assessment/results";
import { showsAfterAnswer } from "#core/assessment/feedback";
import { ActionBar } from "#components/quiz/action-bar";
import { AnswerFields } from "#components/quiz/answer-fields";
import { AnswerKeeper } from "#components/quiz/answer-keeper";
import { AnswerKeys } from "#components/quiz/answer-keys";
import { OptionChoices } from "#components/quiz/option-choices";
import { Stem } from "#components/quiz/stem";
import { Button, ButtonLink } from "#components/ui/button";
import type { AttemptView } from "#server/attempts/queries";
import { answerQuestion } from "../actions";
import { afterAnswer, finishPath, questionPath } from "../paths";

type OpenQuestionProps = {
  readonly attempt: AttemptView;
  readonly item: ItemView;
  /** What was chosen before and could not be taken, as the address says. */
  readonly chosenId: string | string[] | undefined;
  /** The same of an answer in parts. */
  readonly typed: ComponentProps<typeof AnswerFields>["typed"];
};

/** A question to answer. The form is whole without script; the keeper makes it survive a bad line. */
export const OpenQuestion = ({ attempt, item, chosenId, typed }: OpenQuestionProps) => {
  const next = nextOpen(attempt.items, item.number);
  const formId = "question";
  return (
    <>
      <form id={formId} action={answerQuestion}>
        <input type="hidden" name="attemptId" value={attempt.id} />
        <input type="hidden" name="itemId" value={item.id} />
        <input type="hidden" name="number" value={item.number} />
        <fieldset>
          <legend className="pt-8 pb-6">
            <Stem stem={item.stem} />
          </legend>
          {item.body === null ? (
            <OptionChoices options={item.options} chosenId={chosenId} />
          ) : (
            <AnswerFields body={item.body} typed={typed} />
          )}
        </fieldset>
        <ActionBar>
          <Button>Answer</Button>
          <ButtonLink
            variant="text"
            href={next === null ? finishPath(attempt.id) : questionPath(attempt.id, next)}
          >
            Leave for later
          </ButtonLink>
          <div className="ml-auto">
            <AnswerKeeper
              attemptId={attempt.id}
              question={{
                formId,
                itemId: item.id,
                then: afterAnswer(attempt.id, item.number, showsAfterAnswer(attempt.policy)),
                refused: questionPath(attempt.id, item.number),
              }}
              atFirst=""
            />
          </div>
        </ActionBar>
      </form>
      <div className="mt-6 flex flex-wrap justify-between gap-x-4 gap-y-1">
        {item.body === null ? <AnswerKeys formId={formId} /> : null}
        <p className="text-small">
          <a href={finishPath(attempt.id)}>All questions, and handing in</a>
        </p>
      </div>
    </>
  );
};
