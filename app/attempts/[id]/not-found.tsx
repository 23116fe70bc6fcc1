import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";

export const metadata: Metadata = { title: "No such attempt" };

/** Also for somebody else's attempt: whether it exists is not told. */
export default function NoSuchAttempt() {
  return (
    <Page width="read">
      <PageHead
        title="This attempt is not here"
        dek="It belongs to another account or another browser, or there never was one. Nothing that was answered is lost."
      />
      <ul className="grid list-disc gap-2 pl-5">
        <li>
          If you answered with an account, <a href="/sign-in">sign in</a> with it and open this address again.
        </li>
        <li>If you answered without an account, open it in the browser you used.</li>
        <li>Otherwise start the set anew.</li>
      </ul>
      <p className="mt-6">
        <ButtonLink href="/sets">All sets</ButtonLink>
      </p>
    </Page>
  );
}
