import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { joinPath } from "../classes/paths";
import { CodeForm } from "./code-form";

export const metadata: Metadata = { title: "Join a class" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function JoinPage({ searchParams }: { searchParams: Search }) {
  const { code } = await searchParams;
  if (typeof code === "string" && code.trim() !== "") redirect(joinPath(code.trim().slice(0, 100)));
  return (
    <Page width="form">
      <PageHead title="Join a class" />
      <CodeForm />
    </Page>
  );
}
