import localFont from "next/font/local";

/** The face of articles and stems. Latin subset, 51 kB; names with other letters fall back to Georgia. */
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--face-serif",
  adjustFontFallback: "Times New Roman",
});

/** Everything else. Not preloaded: the system's own face stands in until its 27 kB are there. */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--face-sans",
  adjustFontFallback: "Arial",
  preload: false,
});
