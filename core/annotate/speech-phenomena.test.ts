import { describe, expect, test } from "vitest";
import { read, speech } from "./testing-read";

// One table for each phenomenon of speech and its sources. Every table has lines in which nothing sure may be found.

const cast =
  "Finance Minister Tomas Reyes met Zelda Quorn, the mayor of Porto, on Monday.\n\n" +
  "The Harbour Board has paid Amir Faye, a lawyer.\n\n";
const quoted = (text: string): string[] => speech(cast + text, ["direct", "mixed"]);
const reported = (text: string): string[] => speech(cast + text, ["indirect"]);
/** Only what may be asked. */
const sure = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith("C "));

type Row = readonly [text: string, expected: readonly string[]];

const table = (name: string, find: (text: string) => string[], rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      const found = find(text);
      expect(expected.length === 0 ? sure(found) : found).toEqual(expected);
    });
  });
};

table("1: surnames", quoted, [
  ["“We build it,” Reyes said.", ["A Tomas Reyes: We build it,"]],
  ["Foreign Minister Zhou Lian came. “We build it,” Zhou said.", ["A Zhou Lian: We build it,"]],
  ["President Kim Dae-won came. “We build it,” Kim said.", ["A Kim Dae-won: We build it,"]],
  // Nobody of that name is in the story, or two are and neither was called so before.
  ["Ana Odell, a pilot, and Juan Odell, a cook, came. “We build it,” Odell said.", []],
]);

table("2: words in front of a name that say who that is", quoted, [
  ["“We build it,” Reyes campaign manager Mary Odell said.", ["A Mary Odell: We build it,"]],
  ["“We build it,” said Reyes supporter Mary Odell when asked.", ["A Mary Odell: We build it,"]],
  ["“We build it,” the Porto spokesman, Sergei Odell, told Reuters.", ["A Sergei Odell: We build it,"]],
  ["“We build it,” said Reyes’s top aide Mary Odell.", ["A Mary Odell: We build it,"]],
  ["“We build it,” Porto-based Mary Odell said.", ["A Mary Odell: We build it,"]],
  ["“We build it,” former State policy director Mary Odell wrote.", ["A Mary Odell: We build it,"]],
  ["“We build it,” said Representative Mary Israel, a farmer.", ["A Mary Israel: We build it,"]],
  // The name is only the first word of a phrase.
  ["“We build it,” Reyes aides said.", ["B ?Reyes aides: We build it,"]],
]);

table("2: words behind a name that say who that is", quoted, [
  [
    "“We build it,” Mary Odell, legal director for the Harbour Board, said by phone.",
    ["A Mary Odell: We build it,"],
  ],
  ["“We build it,” Quorn, who used to work in the harbour, said.", ["A Zelda Quorn: We build it,"]],
  ["“We build it,” Mr. Faye of the Tide Club said.", ["A Amir Faye: We build it,"]],
  ["“We build it,” Quorn (D) said.", ["A Zelda Quorn: We build it,"]],
  ["“We build it,” Mary Odell Jr., the director of the Tide Club, said.", ["A Mary Odell Jr.: We build it,"]],
  ["“We build it,” said Mary Odell, 24, from Porto, who has a boat.", ["A Mary Odell: We build it,"]],
  // The verb belongs to what stands in the insertion.
  ["“We build it,” Quorn, who said so before, left.", []],
  // A member's state, however it is shortened, is no source.
  ["Rep. Mary Odell, R-N.Y., who has a boat, said: “We build it.”", ["A Mary Odell: We build it."]],
  ["Mary Odell of Norwick, S.C., who has a boat, said: “We build it.”", []],
]);

table("3 and 4: pronouns and descriptions", quoted, [
  ["Quorn laughed. “We build it,” she said.", ["B Zelda Quorn: We build it,"]],
  ["“We build it,” the mayor said.", ["B Zelda Quorn: We build it,"]],
  ["“We build it,” the conservative said.", ["C ?the conservative: We build it,"]],
  ["Quorn met Reyes’s wife. “We build it,” she said.", ["B Zelda Quorn: We build it,"]],
  [
    "Quorn came. She also wrote to her friend Mary Odell. “We build it,” she said.",
    ["B Zelda Quorn: We build it,"],
  ],
  ["Faye wrote songs for Reyes. “We build it,” he said.", ["C Amir Faye: We build it,"]],
  // Two fit, or none: shown with the words of the text, never asked.
  ["Reyes met Faye. “We build it,” he said.", ["C Tomas Reyes: We build it,"]],
  ["It rained.\n\nIt rained on.\n\n“We build it,” he said.", ["C Amir Faye: We build it,"]],
]);

table("5: whom a participle belongs to", quoted, [
  ["Reyes greeted Quorn’s guests, saying: “We build it.”", ["A Tomas Reyes: We build it."]],
  ["Quorn left and Reyes fired the chief, saying: “We build it.”", ["A Tomas Reyes: We build it."]],
  ["Reyes spoke of the blame that Quorn faced, saying: “We build it.”", ["A Tomas Reyes: We build it."]],
  // Blaming somebody for saying something is no report of it.
  ["Reyes blamed the board for saying “we build it soon.”", []],
]);

table("words that the speaker only quotes", quoted, [
  ["Reyes noted that it was Monday and quoted Quorn’s rule: “Thou shalt not build it alone.”", []],
]);

table("who asked is not told, and who answers did not ask", quoted, [
  [
    "When she was asked, “Will it hold?” Quorn said: “We build it.”",
    ["C ?asked: Will it hold?", "A Zelda Quorn: We build it."],
  ],
  ["“Will it hold?” Quorn asked.", ["A Zelda Quorn: Will it hold?"]],
]);

table("the end of what somebody else said", quoted, [
  [
    "“She said ‘we build it soon,” Quorn said. “And I will pay for it myself.’”",
    ["A Zelda Quorn: She said ‘we build it soon,", "C Zelda Quorn: And I will pay for it myself.’"],
  ],
  [
    "“She said it,” Quorn said. “Her words were ‘I will pay for it myself.’”",
    ["A Zelda Quorn: She said it,", "B Zelda Quorn: Her words were ‘I will pay for it myself.’"],
  ],
]);

table("an insertion with a time", reported, [
  [
    "The pilots, Reyes explained earlier in the hearing, were paid too little.",
    ["A Tomas Reyes: The pilots … were paid too little"],
  ],
  [
    "On Monday, Reyes said the pilots, if asked, were happy.",
    ["A Tomas Reyes: the pilots, if asked, were happy"],
  ],
]);

table("words after the name of who wrote them", quoted, [
  [
    "PSA—“The Harbour Is Free,” by the Tide Wire’s Mary Odell: “We build it for everybody.”",
    ["C Amir Faye: The Harbour Is Free,", "B Mary Odell: We build it for everybody."],
  ],
]);

table("5: whom a reporting participle belongs to", reported, [
  ["Reyes greeted Quorn, saying that the bridge is safe.", ["A Tomas Reyes: the bridge is safe"]],
  // Who is to do something is not who speaks.
  [
    "Reyes backed Quorn to succeed him on Monday, saying she has the courage.",
    ["A Tomas Reyes: she has the courage"],
  ],
  ["Reyes told Quorn to proceed, adding that the bridge is safe.", ["B Tomas Reyes: the bridge is safe"]],
  ["Quorn used to run the port and said that the bridge is safe.", ["A Zelda Quorn: the bridge is safe"]],
  // The message may be Quorn's.
  ["Reyes answered a letter from Mayor Zelda Quorn, saying that the bridge is safe.", []],
]);

table("6: outlets beside a speaker, and as sources", reported, [
  ["Reyes said the bridge is safe, according to the BBC.", ["A Tomas Reyes: the bridge is safe"]],
  ["According to the BBC, the bridge is safe.", ["A BBC: the bridge is safe"]],
  [
    "The bridge, according to Reuters, has cost 13 million euros.",
    ["A Reuters: The bridge … has cost 13 million euros"],
  ],
  ["The bridge is safe, the Huffington Post reported.", ["A The Huffington Post: The bridge is safe"]],
  // A name in a headline's way of writing, a report that is a noun.
  ["Reyes spoke of a Harbour News report that the bridge is safe.", []],
]);

table("7: what ends with a full stop is over", quoted, [
  ["“We build it.” Reyes said.", ["B Tomas Reyes: We build it."]],
  [
    "Reyes said that “nobody will pay for it.” Quorn said Wednesday she has paid.",
    ["A Tomas Reyes: nobody will pay for it."],
  ],
  [
    "“We build it,” Reyes said. “It is time.” Quorn said the plan has failed.",
    ["A Tomas Reyes: We build it,", "B Tomas Reyes: It is time."],
  ],
  ["Reyes asked, “Will it hold?” Quorn said the plan has failed.", ["A Tomas Reyes: Will it hold?"]],
]);

table("7: the verb that touches the marks comes first", quoted, [
  // The clause in front has had its say.
  [
    "When Reyes told the council of it, they “had a good laugh about it.”",
    ["B Tomas Reyes: had a good laugh about it."],
  ],
  ["After Reyes criticised the plan at a debate, Hilda shot back, “We build it for everybody.”", []],
  [
    "When Reyes warned the council on Monday, “We build it for everybody,” she left.",
    ["A Tomas Reyes: We build it for everybody,"],
  ],
  [
    "While Reyes claimed on Monday that “nobody will pay for it,” a board member said the plan has failed.",
    ["A Tomas Reyes: nobody will pay for it,"],
  ],
  ["Said Reyes, who grew up here: “We build it.”", ["A Tomas Reyes: We build it."]],
  ["Reyes laughed and said, “We build it.”", ["A Tomas Reyes: We build it."]],
  ["“We build it,” Quorn liked to say.", ["A Zelda Quorn: We build it,"]],
]);

table("8: floating, carried and signed quotations", quoted, [
  [
    "“We build it,” Reyes said.\n\n“It is time.”",
    ["A Tomas Reyes: We build it,", "B Tomas Reyes: It is time."],
  ],
  ["“It is time to build it.”\n\n— Zelda Quorn", ["B Zelda Quorn: It is time to build it."]],
  ["Quorn has since apologised for it: “It was my mistake.”", ["B Zelda Quorn: It was my mistake."]],
  // Nobody is known to have said the first: the second is not sure either.
  ["“Up it goes,” one was heard. Quorn laughed. “It is time.”", []],
]);

table("9: marks", quoted, [
  ["‘We build it,’ Reyes said.", ["A Tomas Reyes: We build it,"]],
  ['"We build the drivers\' bridge," Reyes said.', ["A Tomas Reyes: We build the drivers' bridge,"]],
  ["Reyes said in a statement: “We build it. It is", ["B Tomas Reyes: We build it. It is"]],
  ["The pipe is 5' 10\" long, Reyes said.", []],
]);

table("10: titles and marks of doubt", quoted, [
  ["“We build it,” Reyes said on NBC’s “Meet the Town.”", ["A Tomas Reyes: We build it,"]],
  ["In an interview with “Fox and Hounds,” Quorn pointed to Porto.", []],
  ["The so-called “bridge” is a plank.", []],
]);

table("11: passive and calling", quoted, [
  ["The plan was described by Quorn as “a disaster.”", ["B Zelda Quorn: a disaster."]],
  ["Reyes denounced it as “a gift to nobody at all.”", ["B Tomas Reyes: a gift to nobody at all."]],
  ["The plan was called “a gift to nobody at all” by Quorn.", ["B Zelda Quorn: a gift to nobody at all"]],
  [
    "Quorn was quoted by the BBC as saying that “the plan is a disaster.”",
    ["A Zelda Quorn: the plan is a disaster."],
  ],
  ["A letter that was described by Quorn as “friendly” came.", ["B Zelda Quorn: friendly"]],
  ["Reyes was told that “the plan is a disaster.”", []],
]);

table("12: somebody unnamed, reported", reported, [
  // The campaign of another; nobody who works for a campaign is one.
  [
    "Mary Odell, a spokeswoman for the Quorn campaign, came. The Reyes campaign said that the bridge is safe.",
    ["B ?The Reyes campaign: the bridge is safe"],
  ],
  [
    "A letter to Porto, signed by 40 pilots, said that the bridge is safe.",
    ["A ?A letter to Porto: the bridge is safe"],
  ],
  [
    "An aide to Quorn, speaking by phone, said the bridge is safe.",
    ["A ?An aide to Quorn: the bridge is safe"],
  ],
  [
    "Rep. Mary Odell, R-Idaho, a former pilot, said the bridge is safe.",
    ["A Mary Odell: the bridge is safe"],
  ],
  ["A plan that Reyes said will work has failed.", []],
]);

table("12: somebody unnamed, and documents", quoted, [
  [
    "“We build it,” said a spokesman for the Harbour Board.",
    ["A ?a spokesman for the Harbour Board: We build it,"],
  ],
  ["“We build it,” one witness said.", ["B ?one witness: We build it,"]],
  ["“It holds,” the board’s report stated.", ["B ?the board’s report: It holds,"]],
]);

table("13: several speakers", quoted, [
  // A party in brackets behind each name.
  [
    "“We wait,” Mayor Zelda Quorn (D) and Tomas Reyes (D) said in a statement.",
    ["A Zelda Quorn+Tomas Reyes: We wait,"],
  ],
  ["“We build it,” Reyes and Quorn said.", ["A Tomas Reyes+Zelda Quorn: We build it,"]],
  ["“We build it,” said Tomas Reyes and Quorn of Porto.", ["A Tomas Reyes+Zelda Quorn: We build it,"]],
]);
table("13: several speakers, reported", reported, [
  // "emails" is one of two things, and no second report.
  [
    "Quorn said the office had received 400 calls and emails on the boats.",
    ["A Zelda Quorn: the office had received 400 calls and emails on the boats"],
  ],
  // "promise" is a thing of Reyes's, like the apology.
  [
    "Quorn said Reyes’s apology and promise to rebuild the pier had won the town over.",
    ["A Zelda Quorn: Reyes’s apology and promise to rebuild the pier had won the town over"],
  ],
  ["Quorn said the pier is closed and promised to rebuild it.", ["A Zelda Quorn: the pier is closed"]],
  [
    "Quorn and the Harbour Board have said that the bridge is safe.",
    ["A Zelda Quorn+the Harbour Board: the bridge is safe"],
  ],
  ["Reyes and Quorn both said the bridge is safe.", ["A Tomas Reyes+Zelda Quorn: the bridge is safe"]],
  ["After talks in Porto Reyes said the bridge is safe.", ["A Tomas Reyes: the bridge is safe"]],
]);

table("14: a report within a report", reported, [
  [
    "Quorn said Reyes had told her the bridge is safe.",
    ["A Zelda Quorn: Reyes had told her the bridge is safe"],
  ],
  // What is only part of another statement is none.
  ["It was a sign of what Reyes said is decay.", []],
  ["Faye is among those who say the bridge is safe.", []],
]);

describe("15: whom it was said to", () => {
  test.each([
    ["Quorn told the New York Times last month that the bridge is safe.", "the New York Times"],
    ["Quorn warned the Porto council that the bridge is old.", "the Porto council"],
    ["Quorn told reporters on Monday that the bridge is safe.", "reporters"],
    ["Quorn said on Monday that the bridge is safe.", null],
  ])("%s", (text, expected) => {
    const [said] = read(cast + text).attributions;
    const to = said?.addressee ?? null;
    expect(to === null ? null : (cast + text).slice(to.start, to.end)).toBe(expected);
  });
});

table("16: a noun that brings in what was said", reported, [
  [
    "Quorn, the head of the Harbour Board, issued a strong warning to Porto that a bridge – a thing of steel – would rust.",
    ["A Zelda Quorn: a bridge … would rust"],
  ],
  ["Quorn made the claim that the bridge is safe.", ["A Zelda Quorn: the bridge is safe"]],
  ["Quorn rejected the claim that the bridge is safe.", []],
  ["The claim that the bridge is safe was old.", []],
]);

table("17: a clause outside what was said", reported, [
  // What stands behind who speaks tells who that is, office or none.
  [
    "The bridge is safe and open, said Mary Odell, keeper of the port's 24/7 interactive map services.",
    ["A Mary Odell: The bridge is safe and open"],
  ],
  [
    "The bridge, said Mary Odell, was paid for by the pilots.",
    ["A Mary Odell: The bridge … was paid for by the pilots"],
  ],
  [
    "While the meeting was set to focus on tides, the Portuguese finance ministry said the bridge is safe.",
    ["A the Portuguese finance ministry: the bridge is safe"],
  ],
  [
    "Reyes said the bridge is safe, adding that it is new.",
    ["A Tomas Reyes: the bridge is safe", "B Tomas Reyes: it is new"],
  ],
  ["Reyes pledged to build the bridge.", []],
  ["In a turn that few had foreseen, Reyes pledged to build the bridge.", []],
]);

table("18: the verb first only behind a closing mark", reported, [
  [
    "The Portuguese finance ministry said Reyes also swam.",
    ["A the Portuguese finance ministry: Reyes also swam"],
  ],
  ["The bridge is safe, said Reyes.", ["A Tomas Reyes: The bridge is safe"]],
  ["The bridge is safe said Reyes.", []],
]);

table("19: denial, doubt and refusal, reported", reported, [
  ["Reyes did not say whether the bridge is safe.", []],
  ["Reyes declined to say that the bridge is safe.", []],
  ["Reyes said there would be a price if it fell.", ["A Tomas Reyes: there would be a price if it fell"]],
]);

table("20: lines that are no story", (text) => [...quoted(text), ...reported(text)], [
  ["PORTO, Portugal (AP) — Reyes said the bridge is safe.", ["A Tomas Reyes: the bridge is safe"]],
  ["Reyes Says Harbour Bridge Is Safe Again.", []],
  ["File photo of Quorn, who said the bridge is safe.", []],
]);

describe("23 and 25: names with numbers, places that act, words that are none", () => {
  const named = (text: string, type: string): string[] =>
    read(text)
      .entities.filter((entity) => entity.type === type)
      .map(({ canonical }) => canonical);
  test.each([
    ["organisation", "The 21st Century Harbour Center spoke.", ["the 21st Century Harbour Center"]],
    ["event", "He won at the Porto 2018 Winter Games.", ["Porto 2018 Winter Games"]],
    ["person", "COVID-19 and the G7 came. The Boeing 737 left.", []],
    ["place", "“We go,” Moscow said. He told us so.", ["Moscow"]],
    ["organisation", "“We go,” the White House said.", ["the White House"]],
    ["place", "Chinese tea and Russian oil sold well.", []],
    ["person", "Americans and Iranians came.", []],
  ])("%s in: %s", (type, text, expected) => {
    expect(named(text, type)).toEqual(expected);
  });

  test("a place that speaks is never as sure as a person", () => {
    expect(speech("“We go,” Moscow said.", ["direct"])).toEqual(["B Moscow: We go,"]);
  });
});

table("19: words handed out before they are said", quoted, [
  ["“We build it,” Reyes will say.", ["C Tomas Reyes: We build it,"]],
  ["Reyes refused to say “we build it now.”", []],
]);

test("19: a denial turns words round only where they are part of it", () => {
  const polarities = (text: string) => read(cast + text).attributions.map(({ polarity }) => polarity);
  expect(polarities("Reyes denied that “the plan is dead and gone.”")).toEqual(["denied"]);
  expect(polarities("Reyes denied it: “I was never there.”")).toEqual(["affirmed"]);
  expect(polarities("“I was never there,” Reyes said.")).toEqual(["affirmed"]);
});

table("whoever is told does not speak; what is added is no statement", quoted, [
  [
    "Sergei Odell said the pier was old. Tomas Reyes said he and Odell were friends. “We built it well,” he said.",
    ["C Tomas Reyes: We built it well,"],
  ],
  ["Reyes came. Quorn met Sergei Odell. “I lost my job,” he told Reyes.", ["B Sergei Odell: I lost my job,"]],
  ["The Porto mayor, echoing others, has said that Nils Aker was late. “We wait,” he said.", []],
  ["The trust asked people to call the Harbour Board. “We wait,” it said.", []],
  ["Many sailors had sent a message, or MMS. “We wait,” it said.", []],
]);

table("reports whose source or beginning stands farther off", reported, [
  [
    "Organisers added 160 guards along the road, up from 90, Quorn said.",
    ["A Zelda Quorn: Organisers added 160 guards along the road, up from 90"],
  ],
  ["Quorn made one record, with the label saying the second was due in May.", []],
  [
    "Reyes and the Food and Tax Administration met. The Food and Tax Administration said the bridge is safe.",
    ["A the Food and Tax Administration: the bridge is safe"],
  ],
  ["E-Harbour said the bridge is safe.", ["B E-Harbour: the bridge is safe"]],
  ["Quorn added four goals as Porto kept up their good start to the season.", []],
  ["Quorn added her name after the five mayors were asked to stay.", []],
  [
    "Quorn came to Faye’s BBC show and praised Reyes, saying he was right about the bridge.",
    ["B Zelda Quorn: he was right about the bridge"],
  ],
]);

table("28: what stands between the verb and what was said", reported, [
  // Where it was said is no report, whatever verb stands behind it.
  ["“We sail,” Reyes said aboard his boat as he crossed the bay.", []],
  ["Quorn pointed out that the pier was closed.", ["A Zelda Quorn: the pier was closed"]],
  ["“It is old,” Quorn said, pointing out that the pier was closed.", ["B Zelda Quorn: the pier was closed"]],
  [
    "Quorn argued during Monday’s council meeting that the pier was closed.",
    ["A Zelda Quorn: the pier was closed"],
  ],
  ["Quorn said for the first time that the pier was closed.", ["A Zelda Quorn: the pier was closed"]],
  ["Quorn said late Wednesday that the pier was closed.", ["A Zelda Quorn: the pier was closed"]],
  // Shown and not said; argued for and not stated; not yet thought.
  ["Quorn pointed out the pier that was closed.", []],
  ["Quorn argued for a pier that was closed in winter.", []],
  ["Quorn is welcome if she thinks that the pier was closed.", []],
]);

table("29: whom a pronoun does not mean", reported, [
  // Somebody spoke in between whom no sentence names, for a body or by an office.
  [
    "Reyes came. But a spokesman for the Porto Ballet told the council that the pier was closed. He said it was old.",
    ["A ?a spokesman for the Porto Ballet: the pier was closed", "C Tomas Reyes: it was old"],
  ],
  [
    "Reyes came. The mayor has already admitted that the pier was closed. He said it was old.",
    ["B Zelda Quorn: the pier was closed", "C Tomas Reyes: it was old"],
  ],
  [
    "Reyes said the pier was closed. The coach added that the boats were late. He said it was old.",
    ["A Tomas Reyes: the pier was closed", "B ?The coach: the boats were late", "B Tomas Reyes: it was old"],
  ],
  ["Reyes came. The boats left in May. He said the pier was old.", ["B Tomas Reyes: the pier was old"]],
  // Whoever is asked whether "he" did it is he himself, and the sentence goes on about him.
  [
    "Faye came. Asked whether he was late, Reyes told the council that he was. He said the pier was old.",
    ["A Tomas Reyes: he was", "B Tomas Reyes: the pier was old"],
  ],
  // "members of Congress who said": a body stands there, and they are its members.
  ["Before Reyes spoke, the report upset some members of Congress who said that the pier was old.", []],
  ["Quorn came. She said the pier was closed.", ["B Zelda Quorn: the pier was closed"]],
  ["A hoarse-voiced Reyes came. He said the pier was closed.", ["B Tomas Reyes: the pier was closed"]],
  ["Quorn came. The Reyes-era pier is old. She said it was closed.", ["B Zelda Quorn: it was closed"]],
  ["Reyes spoke of the Faye-era pier. He said it was closed.", ["B Tomas Reyes: it was closed"]],
  ["The captain gave his best Reyes impersonation. He said the pier was closed.", []],
  ["Porto’s Reyes came. He said the pier was closed.", ["B Tomas Reyes: the pier was closed"]],
  ["The pilot left after a race with Porto’s Reyes. He said the pier was closed.", []],
  // What only tells whose things they are, whom a deed was done to, and a name that no rule knows.
  ["The Reyes boats left. He said the pier was closed.", []],
  ["A captain who had saved Reyes came. He said the pier was closed.", []],
  ["In 2012, Zork Vandel cheerfully ran against Reyes. He said the pier was closed.", []],
]);

table("30: two paragraphs of one speech in one", quoted, [
  [
    'Reyes said: "We wait for the boat. "Quorn is a good captain." The pilot left. "It is late," he said.',
    [
      "A Tomas Reyes: We wait for the boat.",
      "B Tomas Reyes: Quorn is a good captain.",
      "B Tomas Reyes: It is late,",
    ],
  ],
  // A mark was lost: what stands in front of the next is not the speaker's, and whose that is, it says itself.
  [
    'Reyes said: "We wait for the boat. Quorn left, saying it was late. "The pier is closed," Quorn said.',
    [
      "C Tomas Reyes: We wait for the boat. Quorn left, saying it was late.",
      "A Zelda Quorn: The pier is closed,",
    ],
  ],
  [
    'Reyes said: "We wait for the boat. Quorn said it was late. "The pier is closed."',
    ["C Tomas Reyes: We wait for the boat. Quorn said it was late.", "C Tomas Reyes: The pier is closed."],
  ],
]);

table("31: who speaks next", quoted, [
  [
    "“We wait,” Reyes said. The pilot left. “It is late.”",
    ["A Tomas Reyes: We wait,", "B Tomas Reyes: It is late."],
  ],
  [
    "“We wait,” Reyes said. Reyes left. “It is late.”",
    ["A Tomas Reyes: We wait,", "B Tomas Reyes: It is late."],
  ],
  // A sentence about another stands between.
  [
    "“We wait,” said Reyes later. Mayor Quorn wants more boats on the river. “I think it will help these pilots.”",
    ["A Tomas Reyes: We wait,", "C Zelda Quorn: I think it will help these pilots."],
  ],
  [
    "“We wait,” Reyes said. But Quorn is keen on more boats. “I think it will help these pilots.”",
    ["A Tomas Reyes: We wait,", "C Zelda Quorn: I think it will help these pilots."],
  ],
  // Right behind words that had no cue of their own.
  [
    "“We wait,” Reyes said. “The boat is late.” Quorn, though, is keen on more boats. “I think it will help.”",
    ["A Tomas Reyes: We wait,", "B Tomas Reyes: The boat is late.", "C Zelda Quorn: I think it will help."],
  ],
  [
    "“We wait,” Reyes said. “The boat is late.” But the rain went on. “It will help nobody.”",
    ["A Tomas Reyes: We wait,", "B Tomas Reyes: The boat is late.", "B Tomas Reyes: It will help nobody."],
  ],
  // Somebody else acts right behind the words.
  [
    "“We waited,” Reyes replied. “Did you ever see the boat?” Mr. Faye pressed. “No,” said the witness.",
    ["A Tomas Reyes: We waited,", "C Tomas Reyes: Did you ever see the boat?", "B ?the witness: No,"],
  ],
  // The question was put to whoever replies.
  [
    "“We waited,” Reyes said. “Did you ever see the boat?” “No,” Reyes replied.",
    ["A Tomas Reyes: We waited,", "C Tomas Reyes: Did you ever see the boat?", "A Tomas Reyes: No,"],
  ],
  [
    "“We waited,” Reyes said. “Did anybody see the boat?” “No,” he added.",
    ["A Tomas Reyes: We waited,", "B Tomas Reyes: Did anybody see the boat?", "B Tomas Reyes: No,"],
  ],
]);

describe("whom an office or a pronoun leaves open", () => {
  const people = "Foreign Minister Ana Ruiz came.";
  test.each([
    // The office that is asked for, and no other.
    [`${people} The prime minister said that it was over.`, "B ?The prime minister"],
    [`${people} The minister said that it was over.`, "B Ana Ruiz"],
    ["Deputy Mayor Ana Ruiz came. The mayor said that it was over.", "B ?The mayor"],
    ["Deputy Mayor Ana Ruiz came. The deputy mayor said that it was over.", "B Ana Ruiz"],
    ["Nils Aker and Ana Ruiz, the mayor’s wife, came. The mayor said that it was over.", "B ?The mayor"],
    // Somebody told by an office who said what is said of the one named.
    [
      "Ole Berg left.\n\nThe captain said Nils Aker was never there. He said that it was over.",
      "C Nils Aker",
    ],
    ["Captain Nils Aker came.\n\nThe captain said it was late. He said that it was over.", "B Nils Aker"],
    [
      "Ole Berg left.\n\nNils Aker was never there, the Tarnby captain said. He said that it was over.",
      "C Nils Aker",
    ],
    ["Ole Berg left.\n\nNils Aker was there, and the boat sank. He said that it was over.", "B Nils Aker"],
    // Who is told of last bears no name there.
    [
      "Ole Berg sold Nils Aker. Berg left. It rankles with the Dutchman. He said that it was over.",
      "C Ole Berg",
    ],
    // A goal of his, and one of two brothers.
    ["Tarnby won by a late goal and an Ole Berg strike. He said that it was over.", "C Ole Berg"],
    ["Nils Aker left.\n\nThe elder Berg gave a speech. He said that it was over.", "C Nils Aker"],
    ["Ole Berg left. It rankles with the guests. He said that it was over.", "B Ole Berg"],
  ])("%s", (text, expected) => {
    expect(speech(text, ["indirect"]).filter((line) => line.includes("it was over"))).toEqual([
      `${expected}: it was over`,
    ]);
  });
});
