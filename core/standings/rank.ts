/** Somebody with points, and what is known of them before it is decided what the board says. */
export type Contestant = {
  readonly learnerId: string;
  readonly points: number;
  /** Left the boards: others do not see them, and they still see their own rank. */
  readonly offBoards: boolean;
};

export type Standing = {
  readonly rank: number;
  readonly learnerId: string;
  readonly points: number;
  /** The row of whoever is looking. */
  readonly isOwn: boolean;
};

/**
 * The board as one person sees it: most points first; equal points share a rank and the next rank is skipped
 * (1, 2, 2, 4). Speed is never part of it. Who left the boards takes no rank away from others, and is ranked among
 * those who stayed when looking for themselves.
 *
 * @param lookingId whose own row is marked; null for somebody without an account.
 */
export function rank(contestants: readonly Contestant[], lookingId: string | null): readonly Standing[] {
  const shown = contestants
    .filter(({ learnerId, offBoards }) => !offBoards || learnerId === lookingId)
    .sort((one, other) => other.points - one.points || (one.learnerId < other.learnerId ? -1 : 1));
  let place = 0;
  let above: Contestant | null = null;
  return shown.map((contestant, index) => {
    if (above === null || above.points !== contestant.points) place = index + 1;
    above = contestant;
    return {
      rank: place,
      learnerId: contestant.learnerId,
      points: contestant.points,
      isOwn: contestant.learnerId === lookingId,
    };
  });
}
