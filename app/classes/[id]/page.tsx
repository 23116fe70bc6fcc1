import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { closeLapsedAttempts } from "#server/attempts/close-lapsed-attempts";
import { signedIn } from "#server/auth/signed-in";
import { classDesk, joinedClass } from "#server/classes/queries";
import { db } from "#server/db/client";
import { classPath } from "../paths";
import { StudentView } from "./student-view";
import { TeacherView } from "./teacher-view";

export const metadata: Metadata = { title: "Class" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ClassPage({ params, searchParams }: Props) {
  const { id } = await params;
  const search = await searchParams;
  const looking = await signedIn(classPath(id));
  const database = await db();
  const now = new Date();
  const desk = await classDesk(database, looking, id);
  const joined = desk === null ? await joinedClass(database, looking, id) : null;
  if (desk === null && joined === null) notFound();
  // Whoever let their time run out and never came back is handed in as they are, before anybody is counted.
  await closeLapsedAttempts(database, { classId: id }, now);
  if (desk !== null) return <TeacherView looking={looking} desk={desk} search={search} now={now} />;
  return joined === null ? (
    notFound()
  ) : (
    <StudentView looking={looking} joined={joined} search={search} now={now} />
  );
}
