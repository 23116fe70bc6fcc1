import "server-only";
import type { SetCard } from "./set-card";

/** What a visitor looks for. Null means any. */
export type CardSearch = {
  /** Words that must all stand in the title, the topic or the source; capitals and accents don't matter. */
  readonly words: string;
  readonly topic: string | null;
  readonly level: number | null;
  /** Month of the report, "2022-03". */
  readonly month: string | null;
};

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export const monthOf = ({ reported }: SetCard): string =>
  `${String(reported.year).padStart(4, "0")}-${String(reported.month).padStart(2, "0")}`;

/** The cards that answer a search, in the order given. */
export const searchCards = (cards: readonly SetCard[], search: CardSearch): readonly SetCard[] => {
  const words = plain(search.words)
    .split(/\s+/)
    .filter((word) => word !== "");
  return cards.filter((card) => {
    const readable = plain(`${card.title} ${card.topic ?? ""} ${card.sourceName}`);
    return (
      words.every((word) => readable.includes(word)) &&
      (search.topic === null || card.topic === search.topic) &&
      (search.level === null || card.level === search.level) &&
      (search.month === null || monthOf(card) === search.month)
    );
  });
};
