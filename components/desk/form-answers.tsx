import { inTimeOf, keyShown, pairsOf, type AnswerForm } from "#core/items/answer-form";

type Line = { readonly text: string; readonly detail: string };

const linesOf = (form: AnswerForm): readonly Line[] => {
  const { body, key } = form;
  if (body.kind === "matching" && key.kind === "matching")
    return pairsOf(body, key).map(({ prompt, choice }) => ({ text: prompt, detail: choice }));
  if (body.kind === "ordering" && key.kind === "ordering")
    return inTimeOf(body, key).map(({ event, date }) => ({ text: event, detail: date }));
  return [{ text: keyShown(form), detail: "" }];
};

/** What else stands there to be chosen, or how an answer is read: what a teacher wants to know before keeping it. */
const noteOf = ({ body, key }: AnswerForm): string => {
  if (body.kind === "number")
    return `To be typed, with “${[body.before, body.unit].filter((word) => word !== "").join(" ")}” beside the field.`;
  if (body.kind === "date") return `To be given as a ${body.granularity}.`;
  if (body.kind === "ordering") return "To be put in order; they are shown in another one.";
  const used = key.kind === "matching" ? key.pairs : [];
  return `To spare: ${body.choices.filter((_, at) => !used.includes(at)).join(", ")}.`;
};

/** The key of a question without options, on its teacher's desk. */
export const FormAnswers = ({ form }: { readonly form: AnswerForm }) => (
  <>
    <ol className="mt-3">
      {linesOf(form).map(({ text, detail }) => (
        <li key={text} className="grid grid-cols-[1.4em_1fr] gap-2 border-t border-rule py-1.5">
          <span className="font-semibold text-correct">
            <span aria-hidden="true">✓</span>
            <span className="sr-only">Right: </span>
          </span>
          <span>
            {text}
            {detail === "" ? null : <span className="block font-semibold">{detail}</span>}
          </span>
        </li>
      ))}
    </ol>
    <p className="border-t border-rule pt-1.5 text-small text-quiet">{noteOf(form)}</p>
  </>
);
