import type { Metadata } from "next";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import type { Viewer } from "#core/policy/viewer";
import { viewer } from "#server/auth/viewer";
import { countingCodeTries } from "#server/classes/code-tries";
import { classByCode, type ClassByCode } from "#server/classes/queries";
import { db } from "#server/db/client";
import { refusedSentence } from "#server/http/form-action";
import { sentenceOf } from "#server/http/refusals";
import { clientAddress } from "#server/http/request";
import { classPath, joinPath } from "../../classes/paths";
import { joinClass } from "../actions";
import { CodeForm } from "../code-form";

export const metadata: Metadata = { title: "Join a class" };

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** What can be done about a class one has the code of. */
const NextStep = ({ looking, found }: { looking: Viewer; found: ClassByCode }) => {
  if (looking.kind !== "account") {
    const next = encodeURIComponent(joinPath(found.joinCode));
    return (
      <>
        <p className="mb-4">
          To join you need an account, so that your teacher knows whose answers are whose.
        </p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/sign-up?next=${next}&as=student`}>Make an account</ButtonLink>
          <ButtonLink variant="plain" href={`/sign-in?next=${next}`}>
            I have one: sign in
          </ButtonLink>
        </div>
      </>
    );
  }
  if (found.membership === "removed") {
    return (
      <Notice tone="wrong" title="Your teacher has removed you from this class.">
        The code does not let you in again. If this is a mistake, ask {found.teacherName}, who can put you
        back.
      </Notice>
    );
  }
  if (found.membership === "none") {
    return (
      <form action={joinClass}>
        <input type="hidden" name="code" value={found.joinCode} />
        <Button>Join {found.name}</Button>
        <p className="mt-4 text-small text-quiet">
          {found.teacherName} will see your name ({looking.displayName}) and what you answer. On leaderboards
          you are “{looking.alias}”.
        </p>
      </form>
    );
  }
  return (
    <>
      <p className="mb-4">
        {found.membership === "in" ? "You are in this class already." : "You teach this class."}
      </p>
      <ButtonLink href={classPath(found.id)}>Go to {found.name}</ButtonLink>
    </>
  );
};

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function JoinByCodePage({ params, searchParams }: Props) {
  const code = decoded((await params).code);
  const refused = refusedSentence((await searchParams)["refused"]);
  const looking = await viewer();
  const database = await db();
  const found = await countingCodeTries(database, looking, await clientAddress(), () =>
    classByCode(database, looking, code),
  );
  if (!found.ok) {
    return (
      <Page width="form">
        <PageHead title="Join a class" />
        <CodeForm code={code} error={sentenceOf(found)} />
      </Page>
    );
  }
  const { value } = found;
  return (
    <Page width="form">
      <PageHead title={`Join ${value.name}`} dek={`The class of ${value.teacherName}.`} />
      {refused === null || value.membership === "removed" ? null : (
        <Notice tone="wrong" className="mb-5">
          {refused}
        </Notice>
      )}
      <NextStep looking={looking} found={value} />
    </Page>
  );
}
