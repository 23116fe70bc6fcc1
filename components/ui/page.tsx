import type { ReactNode } from "react";

type Width = "page" | "read" | "form";

const widths: Record<Width, string> = { page: "max-w-page", read: "max-w-read", form: "max-w-[30rem]" };

/** The column a page stands in: "page" 1120 px, "read" 680 px, "form" 480 px, with the margins of the house. */
export const Page = ({ width = "page", children }: { width?: Width; children: ReactNode }) => (
  <div className={`mx-auto w-full px-4 wide:px-6 ${widths[width]}`}>{children}</div>
);
