import { outcomeRows } from "#core/assessment/outcome-rows";
import type { ItemView } from "#core/assessment/results";
import { OptionOutcomes } from "./option-outcomes";
import { PartOutcomes } from "./part-outcomes";

type ItemOutcomesProps = {
  readonly item: ItemView;
  /** One of many on its page. */
  readonly isCompact?: boolean;
};

/** What was answered and, once it may be told, what is right. */
export const ItemOutcomes = ({ item, isCompact = false }: ItemOutcomesProps) => {
  const { options, body, response, feedback } = item;
  return body === null ? (
    <OptionOutcomes
      options={options}
      chosenId={response?.optionId ?? null}
      keyId={feedback?.keyOptionId ?? null}
      isCompact={isCompact}
    />
  ) : (
    <PartOutcomes rows={outcomeRows(body, response?.parts ?? null, feedback)} isCompact={isCompact} />
  );
};
