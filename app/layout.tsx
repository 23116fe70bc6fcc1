import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "#components/site-footer";
import { SiteHeader } from "#components/site-header";
import { viewer } from "#server/auth/viewer";
import { sans, serif } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Lede", template: "%s · Lede" },
  description: "Quizzes made from news articles. Every question is proved by a sentence of the article.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#151412" },
  ],
};

/** The frame of every page. It decides nothing about access: each page does that for itself. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const looking = await viewer();
  // Set by proxy.ts; a layout is not told its path by Next.
  const path = (await headers()).get("x-lede-path") ?? "";
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body className="flex min-h-screen flex-col">
        <a
          href="#main"
          className="absolute left-4 top-2 z-10 -translate-y-24 rounded-plain bg-accent px-4 py-3 font-semibold text-accent-ink focus:translate-y-0"
        >
          Skip to the content
        </a>
        <SiteHeader viewer={looking} path={path} />
        <main id="main" tabIndex={-1} className="w-full flex-1 pb-12 outline-none">
          {children}
        </main>
        <SiteFooter viewer={looking} />
      </body>
    </html>
  );
}
