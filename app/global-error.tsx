"use client";

type GlobalErrorProps = { readonly retry: () => void };

// The site's style sheet is not loaded when the frame itself failed.
const style = `
  :root { color-scheme: light dark }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif;
    background: light-dark(#fbfaf6, #151412); color: light-dark(#1b1a17, #ece8df) }
  h1 { font: 700 1.75rem/1.2 Georgia, serif }
  a { color: light-dark(#1d4a94, #93b7ff) }
  button { min-height: 44px; padding: 0 1.1em; font: inherit; font-weight: 600 }
`;

/** Stands where even the frame of a page failed. */
export default function GlobalError({ retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <head>
        <title>This did not work · Lede</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>This did not work</h1>
          <p>The mistake is ours. Answers that were marked as saved are safe.</p>
          <p>What you typed is still in the form: go back with your browser, then send it again.</p>
          <p>
            <button type="button" onClick={retry}>
              Try again
            </button>{" "}
            <a href="/">Today’s set</a>
          </p>
        </main>
      </body>
    </html>
  );
}
