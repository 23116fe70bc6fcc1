"use client";

import "./globals.css";

type GlobalErrorProps = { readonly retry: () => void };

/** Stands where even the frame of a page failed; it brings a frame of its own. */
export default function GlobalError({ retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <head>
        <title>This did not work · Lede</title>
      </head>
      <body>
        <main className="mx-auto w-full max-w-read px-4 pt-8 wide:px-6">
          <h1 className="font-serif text-head leading-tight font-bold">This did not work</h1>
          <p className="mt-2 font-serif text-read text-quiet">
            The mistake is ours. Answers that were marked as saved are safe.
          </p>
          <p className="mt-4">
            What you typed is still in the form: go back with your browser, then send it again.
          </p>
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
        </main>
      </body>
    </html>
  );
}
