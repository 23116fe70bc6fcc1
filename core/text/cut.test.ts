import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText } from "./cut";
import { findQuoteMarks } from "./quote-marks";

const cut = (text: string) => cutText({ text, published: null });
const sentencesOf = (text: string): string[] =>
  cut(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    [["Mr. Odell met Dr. Faye on Jan. 5.", "They spoke."]],
    [["“Is it shut?” she asked.", "Nobody knew."]],
    [["“Is it shut?” Orla Penn asked.", "Nobody knew."]],
    [["The school is in the U.S.", "He left on Friday."]],
    [["U.S. Ambassador Ana Odell spoke.", "He left."]],
    [["It opens at 10 a.m. on Monday.", "It shuts at 5 p.m.", "Lunch is free."]],
    [["It opens at 10 a.m. Tuesday.", "Bring a coat."]],
    [["J. K. Harrow wrote it.", "It sold."]],
    [["The No. 2 bridge is shut.", "No. 3 is open."]],
    [["Prices rose 3.5 percent.", "Pay rose 2.1 percent."]],
    [["Penn spoke in Porto. according to the Gazette.", "“It will open.”"]],
    [["Sales at eFoods fell.", "iLamp sold well."]],
    [["The firm, Odell Inc., grew.", "Shares fell."]],
    [["They waited… and left.", "It was late."]],
    [["He said: “No.", "Never again.", "We stay.”"]],
    // Times of day before and after a sentence's end.
    [["At 6 a.m. Ms. Penn opened the gate.", "She shut it at 9 P.M.", "Mr. Odell slept."]],
    [["It shut at 9 P.M.", "Ana Odell slept."]],
    [["The chief, J. Odell Harrow, wrote it.", "It sold."]],
    // The pronoun and the initial.
    [["They chose Orla and I.", "Did you see Ida I. Moss?"]],
    [["He is older than I.", "Ida Moss is younger."]],
    [["Ida I. Moss and Ana B. Odell spoke."]],
    [["Another fund of the T. Odell Harrow group fell.", "The bank’s J. Moss unit rose."]],
    [["It was plan B.", "Nobody else had one."]],
    // Lists on one line, and sentences that only look like one.
    [["1.) The red door", "2.) The green door"]],
    [["1) The red door", "2) The green door", "3) The blue door"]],
    [["1. The red door", "2. The green door"]],
    [["1. The red door.", "2. The green door."]],
    [["• 9. The red door", "• 10. The green door"]],
    [["⁃1. The red door", "⁃2. The green door"]],
    [["a. The red door", "b. The green door", "c. The blue door"]],
    [["The plan has 2 parts and 3 authors."]],
    [["1 in 4 doors is red and 2 in 4 are green."]],
    [["No.", "Yes.", "Ask again."]],
    [["The cave lies at N°. 412.17.9.", "Few go there."]],
    // Words left out.
    [["“The lamps [...] glow [...]” (Odell 55).", "It is so."]],
    [["“The lamps glow.”", "(Nobody else saw it.)"]],
    [["They went on and on . . . I did not listen."]],
    [["They went on . . . .", "I did not listen."]],
    [["They went on.", ". . . The rest was quiet."]],
    [["They went on....", "I did not listen."]],
    // Blanks and marks that programs lose or add.
    [['She wrote, \\"It is late.\\"', "She left."]],
    [["The firm is Odell Ltd. and sells lamps."]],
  ])("%j", (sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  test("a blank that was forgotten between sentences", () => {
    expect(sentencesOf("The gate is shut.Mr. Odell has paid 1,000.That is much.")).toEqual([
      "The gate is shut.",
      "Mr. Odell has paid 1,000.",
      "That is much.",
    ]);
    expect(sentencesOf("See marlowbay.example.com and the U.S.Army post.")).toHaveLength(1);
  });

  test.each([
    ["The gate was left\nopen all night.", 1],
    ["The gate was left \nopen all night.", 1],
    ["Doors\nred door\ngreen door", 3],
    ["Town shuts gate\nThe council voted on Tuesday.", 2],
    ["Sales in spring\niLamp sold well.", 2],
  ])("lines broken by a program: %j", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test("a line break inside a paragraph is no end of sentence", () => {
    const text =
      "The council of the small harbour town voted on the new bridge and\nagreed to pay for it. It opens in May.";
    expect(sentencesOf(text)).toHaveLength(2);
  });
});

describe("blocks", () => {
  const body =
    "The council of Marlow Bay voted on Tuesday to pay for a new bridge, and work will begin in the spring of next year.";
  const kindOf = (line: string): string => {
    const { blocks } = cut(`${body}\n\n${line}\n\n${body}`);
    return `${blocks[1]?.kind ?? ""} ${blocks[1]?.kept === true ? "kept" : "dropped"}`;
  };

  test.each([
    ["Weak ferry sales hit Reuters", "headline"],
    ["Orla Penn/Reuters", "credit"],
    ["Picture by Orla Penn for Reuters", "credit"],
    ["Orla Penn, Associated Press", "credit"],
  ])("a first line that ends with an agency: %s", (line, kind) => {
    expect(cut(`${line}\n\n${body}\n\n${body}`).blocks[0]?.kind).toBe(kind);
  });

  test.each([
    ["Leave a Reply", "boilerplate dropped"],
    ["Your email address will not be published.", "boilerplate dropped"],
    ["Advertisement", "boilerplate dropped"],
    ["Read more: How the bridge was planned", "boilerplate dropped"],
    ["Updated 3:15 p.m. EST, March 3, 2021", "boilerplate dropped"],
    ["Share on Facebook", "boilerplate dropped"],
    ["© 2021 The Marlow Gazette. All rights reserved.", "boilerplate dropped"],
    ["By Orla Penn and Tomas Reyes", "byline dropped"],
    ["BYLINE: Orla Penn.", "byline dropped"],
    ["Photo: Orla Penn", "credit dropped"],
    ["Orla Penn/Marlow Pictures via Associated Press", "credit dropped"],
    ["File photo of the old bridge at Marlow Bay.", "caption dropped"],
    ["Correction: An earlier version gave a wrong date.", "editors-note dropped"],
    ["• The bridge will have two lanes", "list kept"],
    [
      "(Additional reporting by Ida Moss in Porto and Lea Odell in Marlow Bay; writing by Tomas Reyes; editing by Orla Penn)",
      "byline dropped",
    ],
    ["Reporting by Ida Moss; Editing by Lea Odell", "byline dropped"],
    ["Ida Moss and Lea Odell contributed to this report.", "byline dropped"],
    ["Ida Moss contributed reporting from Porto.", "byline dropped"],
    ["Follow Ida Moss on Twitter @idamoss.", "boilerplate dropped"],
    [
      "Ida Moss is a columnist of the Gazette. Her opinions are her own: the views are hers, views are her.",
      "boilerplate dropped",
    ],
    ["Lea Odell is the Gazette’s editor and can be reached at lea@gazette.example.", "boilerplate dropped"],
    ["Correction Appended.", "editors-note dropped"],
    ["The lights on the bridge are on! — Ida Moss (@idamoss) March 3, 2021", "embedded-post dropped"],
    ["<blockquote>The lights are on</blockquote>", "embedded-post dropped"],
    ["Ida MossShareLikeReply 5 points", "boilerplate dropped"],
    ["(Subscribe to the Gazette here)", "boilerplate dropped"],
    ["Advertisement – story continues below", "boilerplate dropped"],
    ["Also on the Gazette:", "boilerplate dropped"],
    ["10:35 p.m. by Ida Moss", "boilerplate dropped"],
    ["By Orla Penn | March 3, 2021", "byline dropped"],
    ["Words by Orla Penn", "byline dropped"],
    ["Orla Penn, health correspondent", "byline dropped"],
    ["Orla Penn in Porto", "byline dropped"],
    ["(This story has been sent again; Reporting by Ida Moss; Editing by Lea Odell)", "byline dropped"],
    ["Mayor Orla Penn (left) with Tomas Reyes at the bridge in Porto.", "caption dropped"],
    ["From left: Orla Penn, Tomas Reyes and Ida Moss in Porto.", "caption dropped"],
    ["Orla Penn, pictured here in 2021, leads the council.", "caption dropped"],
    ["People cross the old bridge at Marlow Bay. Reuters/Ida Moss", "caption dropped"],
    ["A boat passes the bridge on Monday. Photograph: Ida Moss/Marlow Pictures", "caption dropped"],
    // Lines of the story that look a little like the above.
    ["By Tuesday the water had gone.", "body kept"],
    ["Orla Penn, the health correspondent of the Gazette, said so.", "body kept"],
    ["Orla Penn in Porto said that the bridge was late.", "body kept"],
    ["Marlow Bay’s voters chose Orla Penn over Sen. Tomas Reyes (R) and Gov. Lea Odell (L).", "body kept"],
    ["Left (on the map) is the bridge, which the mayor said was late.", "body kept"],
    ["The party on the left won. Its leader is from Porto.", "body kept"],
    ["The bridge opened at 9.30. The mayor and/or her deputy came.", "body kept"],
    ["Ida Moss contributed to the bridge with her own money, the mayor said.", "body kept"],
    ["The band contributed to this year’s fair.", "body kept"],
    ["Follow the river to the bridge and you will see, she said.", "body kept"],
    ["Lea Odell is the editor of the Gazette and spoke at the bridge on Tuesday.", "body kept"],
    ["The firm said the post had broken its terms of service.", "body kept"],
    ["@MarlowBay was the name under which the town wrote, the mayor said.", "body kept"],
    ["Reporting by the council was late, said the mayor.", "body kept"],
    ["At 10:35 p.m. by the old clock the bridge was shut.", "body kept"],
    ["Copyright law was changed to protect the bridge’s picture, she said.", "body kept"],
    ["Read more than one page, the teacher said, and you will see.", "body kept"],
    ["Comments by the mayor angered many.", "body kept"],
    ["Watch groups said the plan was late.", "body kept"],
    ["She shared the prize with Reuters.", "body kept"],
    ["He stands by the plan and meets the builders on Friday.", "body kept"],
  ])("%s", (line, expected) => {
    expect(kindOf(line)).toBe(expected);
  });

  test("the post under a byline belongs to it", () => {
    const { blocks } = cut(
      `Town to build a bridge\n\nBy Orla Penn\nHealth Correspondent\n\n${body}\n\n${body}`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "byline", "byline", "body", "body"]);
  });

  const entry = "The minister has arrived at the bridge.";
  test.each([
    ["14:05", `14:05 ${entry}`],
    ["2.05pm", `2.05pm ${entry}`],
    ["2:05 p.m. GMT —", `2:05 p.m. GMT — ${entry}`],
    ["14:20", `14:20 “We are late,” she says.`],
  ])("the stamp %s is cut off an entry of a live report, which is kept", (stamp, line) => {
    const text = `Bridge opens, live\n\n13:50 People are waiting in the rain.\n\n${line}`;
    const { blocks } = cut(text);
    expect(blocks.map(({ kind, kept }) => [kind, kept])).toEqual([
      ["headline", true],
      ["boilerplate", false],
      ["live-entry", true],
      ["boilerplate", false],
      ["live-entry", true],
    ]);
    expect(text.slice(blocks[3]?.start, blocks[3]?.end)).toBe(stamp);
  });

  test.each([
    ["one paragraph that begins with a time", [`14:05 ${entry}`, body]],
    ["a timetable", ["9:30 Registration", "10:00 Opening", "10:30 First talk and questions"]],
    ["figures", ["12.50 euros is the price of a ticket.", "14.20 euros is the price at the door."]],
    ["scores", ["3:2 was the score in Porto at the end.", "1:75 is no time of the day in Porto."]],
  ])("%s: no live report", (_, lines) => {
    expect(cut(lines.join("\n\n")).blocks.map(({ kind }) => kind)).not.toContain("live-entry");
  });

  test.each([
    "LONDON:",
    "London:",
    "New Delhi:",
    "WASHINGTON _",
    "BELFAST (AP) -",
    "Belfast (AP) —",
    "HUNTSVILLE, Alabama -",
    "SURABAYA, Indonesia/JAKARTA (Reuters) -",
    "PORTO, March 31, 2022 (AP) —",
    "MARLOW BAY, Porto --",
    "OSTERBY HILLS —",
  ])("the dateline %s is cut off the first sentence", (dateline) => {
    const text = `Town to build a bridge\n\n${dateline} ${body}\n\n${body}`;
    const { blocks } = cut(text);
    expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "dateline", "body", "body"]);
    expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toBe(dateline);
  });

  test.each([
    "London: a history of the bridge and of all who crossed it in ninety years.",
    "London: A short history.",
    "London mayor: The bridge of the town will be built in the spring of next year.",
    "Orla Penn: The bridge of the town will be built in the spring of next year.",
    "Orla Penn (Labour) - The bridge of the town will be built in the spring of next year.",
    "UNESCO - The world’s body for culture - will pay for the bridge in the spring of next year.",
    "UNESCO — The world’s body for culture — will pay for the bridge in the spring of next year.",
    "UNESCO - The world’s body for culture will pay for the bridge in the spring of next year.",
    "The bridge - Marlow Bay’s own - will be built in the spring of next year.",
  ])("no dateline: %s", (line) => {
    expect(cut(`${line}\n\n${body}`).blocks).toHaveLength(2);
  });

  test("a place and a colon further down are no dateline", () => {
    const { blocks } = cut(
      `${`${body}\n\n`.repeat(9)}London: The Bridge and those who crossed it in ninety years.`,
    );
    expect(blocks.map(({ kind }) => kind)).not.toContain("dateline");
  });

  test("a caption is known by a pose in the present tense with a credit right after it", () => {
    const text = `${body}\n\nMayor Orla Penn shakes hands with Tomas Reyes in Porto on Monday.\n\nIda Moss/Marlow Pictures via Reuters\n\n${body}`;
    expect(cut(text).blocks.map(({ kind }) => kind)).toEqual(["body", "caption", "credit", "body"]);
    const without = `${body}\n\nMayor Orla Penn shakes hands with Tomas Reyes in Porto on Monday.\n\n${body}`;
    expect(cut(without).blocks[1]?.kind).toBe("body");
  });

  test.each([
    [
      "a credit in front",
      "Ida Moss/Marlow Pictures via Reuters\n\nMayor Orla Penn hugs Tomas Reyes in Porto on Monday.",
      "caption",
    ],
    [
      "a day in full",
      "Mayor Orla Penn hugs Tomas Reyes after he came to Porto on Thursday, May 8, 2025.",
      "caption",
    ],
    ["neither", "Mayor Orla Penn meets Tomas Reyes in Porto on Thursday.", "body"],
    [
      "a day in full and no pose",
      "The council of Porto opens the new bridge on Thursday, May 8, 2025.",
      "body",
    ],
    [
      "what was said",
      "Mayor Orla Penn said she hugs her guests as she did on Thursday, May 8, 2025.",
      "body",
    ],
  ])("a pose beside %s", (_, lines, kind) => {
    expect(cut(`${body}\n\n${lines}\n\n${body}`).blocks.at(-2)?.kind).toBe(kind);
  });

  test.each([
    ["The Harbour Board Votes for a Second Bridge.\n\n", "its capitals"],
    ["Harbour board votes for a second bridge.\n\nLONDON (AP) — ", "the place line behind it"],
  ])("%sa headline that ends with a full stop is known by %s", (before) => {
    const { blocks } = cut(
      `${before}The harbour board voted on Monday for a second bridge.\n\nIt opens in May.`,
    );
    expect(blocks.map(({ kind }) => kind).filter((kind) => kind !== "dateline")).toEqual([
      "headline",
      "body",
      "body",
    ]);
  });

  test("a first sentence with small words and nothing behind it is no headline", () => {
    const text =
      "The Harbour Board of Osterby voted for a second bridge.\n\nThe bridge opens in May.\n\nIt is long.";
    expect(cut(text).blocks[0]?.kind).toBe("body");
  });

  test.each([
    ["Harbour board votes for a second bridge.", "headline"],
    ["Velt: a second bridge is no answer.", "headline"],
    ["The Harbour Board of Osterby voted on Monday for a second bridge.", "body"],
    ["The bridge is long, the harbour board said.", "body"],
    ["Good evening, this is the news from Osterby.", "standfirst"],
  ])("what a text of some length begins with: %s", (first, kind) => {
    expect(cut(`${first}\n\n${body} ${body}\n\n${body}`).blocks[0]?.kind).toBe(kind);
  });

  test("a headline and a standfirst are known by place and length", () => {
    const text = `Town to build a bridge\n\nMarlow Bay wants to reach the other side.\n\n${body}\n\n${body}`;
    expect(cut(text).blocks.map(({ kind }) => kind)).toEqual(["headline", "standfirst", "body", "body"]);
  });
});

describe("quotation marks", () => {
  const sides = (text: string): string =>
    findQuoteMarks(text, { start: 0, end: text.length })
      .map(
        ({ start, shape, side }) => `${shape === "double" ? "d" : "s"}${side === "open" ? "(" : ")"}${start}`,
      )
      .join(" ");

  test.each([
    ['"We go," he said. "Now."', "d(0 d)7 d(18 d)23"],
    ["‘We go,’ he said.", "s(0 s)7"],
    ["'We go,' he said.", "s(0 s)7"],
    ["It's the boys' dog and they don't mind.", ""],
    ["the class of '98 and rock 'n' roll", ""],
    ["‘The drivers’ union agrees,’ she said.", "s(0 s)27"],
    ['He said "the ‘old’ way" twice.', "d(8 s(13 s)17 d)22"],
    ["He said \"the 'old' way\" twice.", "d(8 s(13 s)17 d)22"],
    ["``We go,'' he said.", "d(0 d)8"],
  ])("%s", (text, expected) => {
    expect(sides(text)).toBe(expected);
  });
});

describe("every cut", () => {
  const pieces = fc.constantFrom(
    "Mr. Odell",
    "“Yes,”",
    "said",
    ".",
    "\n\n",
    " ",
    "U.S.",
    "3.5",
    "a.m.",
    "’s",
    "Advertisement",
    "–",
    "Ågot",
    "𝒳",
    "?”",
    "he",
    ",",
    "\r\n",
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "));

  test("keeps to the text, in order, with nothing lost inside a block", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, sentences, tokens } = cut(text);
        for (const list of [blocks, sentences, tokens]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end, block } of sentences) {
          const around = blocks[block];
          expect(around !== undefined && around.start <= start && end <= around.end).toBe(true);
        }
        const covered = tokens.map(({ start, end }) => text.slice(start, end)).join("");
        expect(covered).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });

  test.each([
    ["no end of sentence", "May 5, "],
    ["nothing but short forms", "Mr. "],
  ])("text with %s is cut into pieces no longer than a sentence can be", (_, piece) => {
    const { sentences } = cut(piece.repeat(2000));
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThan(2020);
  });

  test("a word is never cut, however long", () => {
    expect(cut("x".repeat(9000)).sentences).toHaveLength(1);
  });

  test("is the same again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cut(text)).toEqual(cut(text));
      }),
    );
  });
});
