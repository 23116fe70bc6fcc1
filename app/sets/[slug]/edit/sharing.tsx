import { Button } from "#components/ui/button";
import type { Desk } from "#server/question-sets/desk";
import { shareOwnSet } from "./actions";

/** Who may take what is published, and the button that changes it. */
export const Sharing = ({ desk }: { desk: Desk }) => (
  <form action={shareOwnSet} className="grid max-w-read gap-4">
    <input type="hidden" name="slug" value={desk.slug} />
    <input type="hidden" name="sharing" value={desk.isPublic ? "own" : "public"} />
    <p>
      {desk.isPublic
        ? "Everybody: the set is listed under Sets, and other teachers can give it to their classes. Whoever has finished it can read the article. If you take it back, what was begun goes on, and classes of other teachers keep it."
        : "Only you, and the classes you give it to. You can share it with everybody: it is then listed under Sets, and whoever has finished it can read the article. Share only what you may. You can take it back at any time."}
    </p>
    <div>
      <Button variant="plain">{desk.isPublic ? "Only me and my classes" : "Share it with everybody"}</Button>
    </div>
  </form>
);
