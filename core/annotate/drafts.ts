import { remember } from "../text/remember";
import type { Span } from "../text/span";
import type { Entity, EntityType, Mention, Role } from "./annotation";
import type { TokenIndex } from "./reading";

/** What is being gathered about one entity before the list is closed. */
export type Draft = {
  type: EntityType;
  canonical: string;
  readonly aliases: Set<string>;
  readonly roles: Role[];
  order: Entity["nameOrder"];
  gender: Entity["gender"];
  readonly words: readonly string[];
};

/** A mention with the place of its draft instead of an entity. */
export type DraftMention = Omit<Mention, "entity"> & { readonly draft: number };

/** A word of a name for comparing: "O’Dell" is "O'Dell", and "Ostván" who is written "Ostvan" later on. */
export const key = remember((word: string): string =>
  word.toLowerCase().replaceAll("’", "'").normalize("NFD").replaceAll(/\p{M}/gu, ""),
);

export const spanOf = (index: TokenIndex, from: number, to: number): Span => ({
  start: index.tokens[from]?.start ?? 0,
  end: index.tokens[to - 1]?.end ?? 0,
});
