type MarkedTextProps = {
  readonly text: string;
  /** Offsets into `text`, end exclusive; in order and not overlapping. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
};

/** A text with the pieces that prove something marked in it. Nothing but the text itself is shown. */
export const MarkedText = ({ text, marks }: MarkedTextProps) => {
  const starts = [0, ...marks.map((mark) => mark.end)];
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(starts[index], mark.start)}
          <mark>{text.slice(mark.start, mark.end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </>
  );
};
