type FailureProps = {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
};

/**
 * What somebody reads where a page failed. It never shows what was thrown; the number finds the entry in the server's
 * log. Imports nothing: it is sent along with every page.
 */
export const Failure = ({ error, retry }: FailureProps) => (
  <div role="alert" className="mx-auto w-full max-w-read px-4 pt-8 wide:px-6">
    <title>This did not work · Lede</title>
    <h1 className="font-serif text-head leading-tight font-bold">This did not work</h1>
    <p className="mt-2 font-serif text-read text-quiet">
      The mistake is ours. Answers that were marked as saved are safe.
    </p>
    <ul className="mt-6 grid list-disc gap-2 pl-5">
      <li>What you typed is still in the form: go back with your browser, then send it again.</li>
      <li>
        Sending again is safe: nothing is counted twice.
        {error.digest === undefined
          ? null
          : ` If it goes on, tell your teacher this number: ${error.digest}.`}
      </li>
    </ul>
    <p className="mt-6 flex flex-wrap gap-3">
      <button
        type="button"
        onClick={retry}
        className="min-h-11 cursor-pointer rounded-plain border border-accent bg-accent px-4 font-semibold text-accent-ink"
      >
        Try again
      </button>
      <a href="/" className="inline-flex min-h-11 items-center px-2 font-semibold">
        Today’s set
      </a>
    </p>
  </div>
);
