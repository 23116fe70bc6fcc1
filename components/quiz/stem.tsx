import { partsOfStem } from "#core/items/wording/named-story";

/** The question, in the face of the article. It is the heading of its page. */
export const Stem = ({ stem }: { stem: string }) => (
  <h1 className="font-serif text-stem leading-[1.35] font-semibold tracking-[-0.008em] text-pretty">
    <StemWords stem={stem} />
  </h1>
);

/** What a question asks, with the name of its story set lighter: mostly that stands over the page as well. */
export function StemWords({ stem }: { stem: string }) {
  const [before, named, after] = partsOfStem(stem);
  return (
    <>
      {before}
      {named === "" ? null : <span className="font-normal text-quiet">{named}</span>}
      {after}
    </>
  );
}
