/** What is known of somebody's names. */
export type Named = { readonly displayName: string; readonly alias: string; readonly under16: boolean };

/**
 * The name on a board: the alias, except in a class whose teacher chose names, and there never for those under 16.
 *
 * @param aliasOnly the class's choice; a set's board, which anybody may read, always passes true.
 */
export const boardName = ({ displayName, alias, under16 }: Named, aliasOnly: boolean): string =>
  aliasOnly || under16 ? alias : displayName;
