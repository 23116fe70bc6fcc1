import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { studentAssignment } from "#server/assignments/queries";
import { assignmentReport } from "#server/assignments/report";
import { signedIn } from "#server/auth/signed-in";
import { db } from "#server/db/client";
import { assignmentPath } from "../paths";
import { StudentView } from "./student-view";
import { TeacherView } from "./teacher-view";

export const metadata: Metadata = { title: "Assignment" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AssignmentPage({ params, searchParams }: Props) {
  const { id } = await params;
  const search = await searchParams;
  const looking = await signedIn(assignmentPath(id));
  const database = await db();
  const now = new Date();
  const report = await assignmentReport(database, looking, id, now);
  if (report !== null) return <TeacherView report={report} search={search} now={now} />;
  const assignment = await studentAssignment(database, looking, id, now);
  if (assignment === null) notFound();
  return <StudentView assignment={assignment} search={search} now={now} />;
}
