"use client";

import type { ComponentProps } from "react";
import { Failure } from "#components/failure";
import "./globals.css";

/** Stands where even the frame of a page failed; it brings a frame of its own. */
export default function GlobalError(props: ComponentProps<typeof Failure>) {
  return (
    <html lang="en">
      <body>
        <main>
          <Failure {...props} />
        </main>
      </body>
    </html>
  );
}
