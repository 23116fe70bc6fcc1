import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";

export const metadata: Metadata = { title: "Nothing here" };

/** Also what somebody sees who may not know whether the thing exists. */
export default function NotFound() {
  return (
    <Page width="read">
      <PageHead
        title="There is nothing here"
        dek="The address may be mistyped, the thing may be gone, or it belongs to another account."
      />
      <ul className="grid list-disc gap-2 pl-5">
        <li>Check the address, letter by letter.</li>
        <li>If somebody gave you this link, ask them for it again.</li>
        <li>
          If it is yours, <a href="/sign-in">sign in</a> with the account you used then.
        </li>
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/">Today’s set</ButtonLink>
        <ButtonLink href="/sets" variant="plain">
          All sets
        </ButtonLink>
      </p>
    </Page>
  );
}
