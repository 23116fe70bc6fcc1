import type { CivilDate } from "#core/text/civil-date";
import { levelName } from "./level-name";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");

type SetCardProps = {
  readonly slug: string;
  readonly title: string;
  readonly topic: string | null;
  readonly reported: CivilDate;
  readonly questions: number;
  readonly level: number;
};

export const questionCount = (count: number): string =>
  count === 1 ? "1 question" : `${String(count)} questions`;

/** One set in a list: its shelf and day, its title, how long and how hard it is. */
export const SetCard = ({ slug, title, topic, reported, questions, level }: SetCardProps) => (
  <article>
    <p className="label">
      {topic === null ? "" : `${topic} · `}
      {reported.day} {months[reported.month - 1]} {reported.year}
    </p>
    <h3 className="mt-1 font-serif text-sub leading-[1.25] font-semibold text-balance">
      <a href={`/sets/${slug}`} className="text-ink decoration-rule-strong hover:decoration-current">
        {title}
      </a>
    </h3>
    <p className="mt-1 text-small text-quiet">
      {questionCount(questions)} · {levelName(level)}
    </p>
  </article>
);
