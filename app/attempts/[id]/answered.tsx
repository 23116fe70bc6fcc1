import { nextOpen, notesOf, type ItemView } from "#core/assessment/results";
import { ActionBar } from "#components/quiz/action-bar";
import { AnswerKeeper } from "#components/quiz/answer-keeper";
import { EnterGoesOn } from "#components/quiz/enter-goes-on";
import { ItemOutcomes } from "#components/quiz/item-outcomes";
import { Stem } from "#components/quiz/stem";
import { WhereItSaysSo } from "#components/quiz/where-it-says-so";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { AttemptView } from "#server/attempts/queries";
import { finishPath, questionPath } from "../paths";
import { ArticleLine } from "./article-line";

const laterSentences: Record<AttemptView["policy"], string> = {
  "after-answer": "",
  "after-finish": "You see whether it was right once you have handed in.",
  "after-due": "You see whether it was right once the due time has passed.",
};

type AnsweredProps = { readonly attempt: AttemptView; readonly item: ItemView };

/** A question that has its answer: what was chosen and, if the policy says so, the key and where it says so. */
export const Answered = ({ attempt, item }: AnsweredProps) => {
  const { feedback } = item;
  const next = nextOpen(attempt.items, item.number);
  const onward = next === null ? finishPath(attempt.id) : questionPath(attempt.id, next);
  return (
    <>
      <div className="mt-8 mb-6">
        <Stem stem={item.stem} />
      </div>
      <ItemOutcomes item={item} />
      <div className="mt-6">
        {feedback === null ? (
          <Notice>{laterSentences[attempt.policy]}</Notice>
        ) : (
          <WhereItSaysSo
            proofs={feedback.proofs}
            notes={notesOf(feedback)}
            source={<ArticleLine article={attempt.article} isOpen={false} />}
          />
        )}
      </div>
      <ActionBar>
        <ButtonLink href={onward}>{next === null ? "To the end" : "Next question"}</ButtonLink>
        <div className="ml-auto">
          <AnswerKeeper attemptId={attempt.id} atFirst="Saved" />
        </div>
      </ActionBar>
      <EnterGoesOn href={onward} />
    </>
  );
};
