import type { Metadata } from "next";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";

export const metadata: Metadata = {
  title: "How questions are made",
  description:
    "How Lede turns an article into questions, what it leaves out and why, and how leaderboards count.",
};

const steps = [
  "The article is kept exactly as it was brought, with its source and its date. A correction makes a new version; the old one stays.",
  "Bylines, photo captions, advertisements and comment forms are set aside. Nothing is asked about them.",
  "In each sentence we look for what can be proved: who said something, a figure with its unit, a day or a month.",
  "A question is written from it. Its wrong answers come from the same article: other speakers, other figures, other dates.",
  "Every question is checked again, against rules that know nothing of how it was written. One that fails is left out.",
] as const;

const leftOut = [
  [
    "The article contradicts itself",
    "Two sentences give two places or two figures for one thing. We don’t choose between them.",
  ],
  [
    "Nobody can tell who spoke",
    "“He said” after two men were named. If the speaker isn’t certain, we don’t ask.",
  ],
  [
    "The question gives the answer away",
    "The right answer stands in the question, or is the only one that fits its grammar.",
  ],
  [
    "Two answers could be right",
    "Two people said the same thing, or two figures mean the same after rounding.",
  ],
  [
    "There are too few wrong answers",
    "The article has no other speaker, figure or date of the same kind. We don’t make any up.",
  ],
  [
    "It could hurt somebody",
    "Insults, threats, and private people named in a sentence about a crime, an illness or a death.",
  ],
  ["It is about something else", "A photo caption, a date in the name of an event, a number that is a name."],
] as const;

const rules = [
  "Only your first finished attempt at a set counts. Practice never does.",
  "Points are for right answers; a question that takes several has one for each. Speed is never part of your rank.",
  "Equal points share a rank, and the next rank is skipped: 1, 2, 2, 4.",
  "“This week” begins on Monday at midnight, in the time zone of the class.",
  "You appear under your alias, a name you can change. Only the board of a class whose teacher chose so shows names, and never those of students under 16.",
  "You can leave the boards in the settings. You are then shown to nobody, and still see your own rank.",
] as const;

export default function AboutPage() {
  return (
    <Page width="read">
      <PageHead
        title="How questions are made"
        dek="By rules, from one article, and never from anything else. No model writes here: the same article always gives the same questions."
      />
      <ol className="grid list-decimal gap-3 pl-6">
        {steps.map((step) => (
          <li key={step} className="pl-1">
            {step}
          </li>
        ))}
      </ol>
      <Section id="left-out" title="What is left out, and why">
        <p className="mt-2">
          A thin article gives fewer questions, never worse ones. What can’t be proved is dropped, not
          repaired; whoever made the set sees each dropped question with its reason. The usual reasons:
        </p>
        <dl className="mt-4 grid gap-4">
          {leftOut.map(([reason, meaning]) => (
            <div key={reason}>
              <dt className="font-semibold">{reason}</dt>
              <dd className="text-quiet">{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="proof" title="Where it says so">
        <p className="mt-2">
          With each result you see the paragraph, and in it the words that prove the right answer:{" "}
          <mark>marked like this</mark>. Beside it stand the source and the date of the report. A question
          says what the article said on that day; the world may have moved on since.
        </p>
      </Section>
      <Section id="leaderboards" title="How leaderboards work">
        <ol className="mt-2 grid list-decimal gap-2 pl-6">
          {rules.map((rule) => (
            <li key={rule} className="pl-1">
              {rule}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="kept" title="What is kept about you">
        <p className="mt-2">
          Without an account: a cookie that finds your answers again. With one: your name, your alias, how you
          sign in, and your answers. Your teacher sees the answers to what your class was set. Nothing is sent
          to anyone else: no page here asks another company’s server for anything.
        </p>
      </Section>
    </Page>
  );
}
