import { getZodConstraint } from "@conform-to/zod/v4";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { wallClockIn } from "#core/text/wall-clock";
import { writeWallClock } from "#core/text/wall-clock-text";
import { assignmentTerms } from "#server/assignments/queries";
import { signedIn } from "#server/auth/signed-in";
import { db } from "#server/db/client";
import { changeAssignment } from "../../actions";
import { assignmentPath } from "../../paths";
import { ChangeAssignmentForm } from "../../schema";
import { TermFields } from "../../term-fields";

export const metadata: Metadata = { title: "Change an assignment" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function ChangeAssignmentPage({ params }: Props) {
  const { id } = await params;
  const looking = await signedIn(`${assignmentPath(id)}/edit`);
  const assignment = await assignmentTerms(await db(), looking, id);
  if (assignment === null) notFound();
  const { title, className, zone, opensAt, dueAt, terms, begun, used } = assignment;
  return (
    <Page width="read">
      <PageHead of={className} title={`Change “${title}”`} />
      <Notice className="mb-6">
        {begun === 0
          ? "Nobody has begun yet."
          : `${begun === 1 ? "1 student has" : `${String(begun)} students have`} begun. What you change holds for them at once: whoever has not handed in goes on until the new due time, and what is handed in stays as it is.`}{" "}
        {terms.feedback === "after-due"
          ? "If answers have been shown already and you make it due later, those who saw them could tell the others."
          : null}
      </Notice>
      <ActionForm
        action={changeAssignment}
        constraint={getZodConstraint(ChangeAssignmentForm)}
        initial={{
          opens: writeWallClock(wallClockIn(zone, opensAt)),
          due: writeWallClock(wallClockIn(zone, dueAt)),
          attemptsAllowed: String(terms.attemptsAllowed ?? 1),
          feedback: terms.feedback,
        }}
      >
        <input type="hidden" name="assignmentId" value={assignment.id} />
        <TermFields zone={zone} used={used} />
        <div className="flex flex-wrap items-center gap-3">
          <Button>Save the changes</Button>
          <ButtonLink variant="text" href={assignmentPath(id)}>
            Leave it as it is
          </ButtonLink>
        </div>
      </ActionForm>
    </Page>
  );
}
