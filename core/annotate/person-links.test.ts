import { describe, expect, test } from "vitest";
import { read } from "./testing-read";

/** Each mention of a person, and whom it means. */
const meant = (text: string): string[] => {
  const { mentions, entities } = read(text);
  return mentions
    .filter(({ type }) => type === "person")
    .map(({ name, entity }) => `${text.slice(name.start, name.end)} = ${entities[entity]?.canonical ?? ""}`);
};

describe("people of one name are told apart", () => {
  test.each([
    [
      "father and son, by their initials",
      "George H.T. Roe spoke. Senator George W. Roe left. George H.T. Roe stayed.",
      [
        "George H.T. Roe = George H.T. Roe",
        "George W. Roe = George W. Roe",
        "George H.T. Roe = George H.T. Roe",
      ],
    ],
    [
      "an initial left out",
      "George H. Roe spoke. George Roe left.",
      ["George H. Roe = George H. Roe", "George Roe = George H. Roe"],
    ],
    [
      "a president and his wife",
      "Laura Bush spoke in Porto. President Bush will come. Bush left.",
      ["Laura Bush = Laura Bush", "Bush = Bush"],
    ],
    [
      "she whom the story called so before",
      "Laura Bush spoke in Porto. Bush left. President Bush will come. Bush stayed.",
      ["Laura Bush = Laura Bush", "Bush = Laura Bush", "Bush = Bush", "Bush = Laura Bush"],
    ],
    [
      "whom no rule takes for a person, named in full right before; and the other again further on",
      "Ryan Roe ran in Porto. Roe spoke first. A film shows a march with Amnon Roe. “Go,” Roe said. It rained. Roe left.",
      ["Ryan Roe = Ryan Roe", "Roe = Ryan Roe", "Roe = Ryan Roe"],
    ],
    [
      "a wife who is never named in full",
      "Sir Keir Roe met the council. Lady Roe saw a play. Roe left.",
      ["Keir Roe = Keir Roe", "Roe = Roe"],
    ],
    [
      "a husband who is never named in full",
      "Tilda Roe ran in Porto. Mrs. Roe spoke first. Mr. Roe waited.",
      ["Tilda Roe = Tilda Roe"],
    ],
    [
      "a president and his son of the same name",
      "President Trump left. Donald Trump Jr. stayed in Porto.",
      ["Trump = Donald Trump", "Donald Trump = Donald Trump Jr."],
    ],
    [
      "a son alone",
      "Donald Trump Jr. stayed in Porto. Mr. Trump left.",
      ["Donald Trump = Donald Trump Jr.", "Trump = Donald Trump Jr."],
    ],
    [
      "a president whose name is given",
      "George Bush spoke in Porto. President Bush left.",
      ["George Bush = George Bush", "Bush = George Bush"],
    ],
    [
      "a son of a president, who is not the president",
      "President Reagan spoke in Porto. A photo showed Ronald Reagan Jr. at sea. Mr. Reagan left.",
      ["Reagan = Ronald Reagan", "Ronald Reagan = Ronald Reagan Jr.", "Reagan = Ronald Reagan"],
    ],
    [
      "a president whose full name is that of a son",
      "Joseph R. Biden Jr. spoke in Porto. President Biden left.",
      ["Joseph R. Biden = Joseph R. Biden Jr.", "Biden = Joseph R. Biden Jr."],
    ],
    [
      "a given name that is a people too",
      "German Roe left. Ana Roe, a lawyer, spoke.",
      ["Ana Roe = Ana Roe", "German Roe = German Roe"].reverse(),
    ],
    [
      "a king and a prince",
      "Prince George Alexander Louis came. Louis VIII was crowned. Louis left.",
      ["George Alexander Louis = George Alexander Louis", "Louis VIII = Louis VIII"],
    ],
    [
      "a relative by the first name",
      "Singer Steve Odell spoke. Ana Roe’s brother Steve said it rained.",
      ["Steve Odell = Steve Odell", "Ana Roe = Ana Roe"],
    ],
    [
      "somebody whose given name is a man's and a woman's, before a namesake comes",
      "Robin L. Odell, a lawyer, spoke in Porto. Mr. Odell left. He wore a hat like that of Steve Odell.",
      ["Robin L. Odell = Robin L. Odell", "Odell = Robin L. Odell", "Steve Odell = Steve Odell"],
    ],
    [
      "a longer name that comes later is another's",
      "The jeweller Nirav Odell fled. Odell is ill. The firms of Ami Nirav Odell, a lawyer, owe money.",
      ["Nirav Odell = Nirav Odell", "Odell = Nirav Odell", "Ami Nirav Odell = Ami Nirav Odell"],
    ],
    [
      "a band with somebody's name, which speaks as well",
      "Cult band Roe played. Linda Roe, a driver, left. Roe said they would play on.",
      ["Linda Roe = Linda Roe"],
    ],
    [
      "a firm that nobody is called like, which is no person either",
      "Research firm Roe counts boats. Roe said it would close. Ana Velt, a lawyer, left.",
      ["Ana Velt = Ana Velt"],
    ],
    [
      "whoever formed the band",
      "Ana Roe, a singer, left. The band Roe formed played. Roe said she would go.",
      ["Ana Roe = Ana Roe", "Roe = Ana Roe", "Roe = Ana Roe"],
    ],
    [
      "a firm whose name begins with a place",
      "Ana Roe, a lawyer, left. Norwich-Roe said it would close. Roe stayed.",
      ["Ana Roe = Ana Roe", "Roe = Ana Roe"],
    ],
    [
      "a particle belongs to the name",
      "Ana dos Roe, the mayor, spoke. “We go,” dos Roe said.",
      ["Ana dos Roe = Ana dos Roe", "dos Roe = Ana dos Roe"],
    ],
    [
      "a given name and its short form",
      "Timothy J. Roe spoke in Porto. Tim Roe left. Roe stayed.",
      ["Timothy J. Roe = Timothy J. Roe", "Tim Roe = Timothy J. Roe", "Roe = Timothy J. Roe"],
    ],
    [
      "two given names, of which neither is short for the other",
      "Thomas Roe spoke in Porto. Tim Roe left.",
      ["Thomas Roe = Thomas Roe", "Tim Roe = Tim Roe"],
    ],
    [
      "a head of state whom the story gives no given name",
      "President Merkel waved. Chancellor Merkel spoke in Porto. Merkel left.",
      ["Merkel = Angela Merkel", "Merkel = Angela Merkel", "Merkel = Angela Merkel"],
    ],
    [
      "an office that two of one name held, or that is a lesser one",
      "President Bush spoke in Porto. Senator Merkel left.",
      ["Bush = Bush", "Merkel = Merkel"],
    ],
    [
      "a pope and a queen by their titles",
      "Pope Honorius spoke in Porto. Queen Mathilda left. Honorius stayed.",
      ["Honorius = Pope Honorius", "Mathilda = Queen Mathilda", "Honorius = Pope Honorius"],
    ],
    [
      "father and son of whom one is Jr.",
      "Jesse L. Roe Jr., a lawyer, spoke. His father, Jesse L. Roe, left. Mr. Roe stayed.",
      ["Jesse L. Roe = Jesse L. Roe Jr.", "Jesse L. Roe = Jesse L. Roe"],
    ],
    [
      "a slip of the pen, and two names that differ by as little",
      "Brian Roe, a teacher, spoke. Brain Roe, a nurse, left. Marian Odell and Maria Odell stayed.",
      [
        "Brian Roe = Brian Roe",
        "Brain Roe = Brian Roe",
        "Marian Odell = Marian Odell",
        "Maria Odell = Maria Odell",
      ],
    ],
    [
      "a firm that came before the man of its name",
      "Norwick Motors lost money. Bob Norwick, a banker, spoke. The loss of Norwick was great. Mr. Norwick left.",
      ["Bob Norwick = Bob Norwick", "Norwick = Bob Norwick"],
    ],
    [
      "a foundation goes by the name of nobody",
      "The Norwick Foundation lost money. Bob Norwick, a banker, spoke. The loss of Norwick was great.",
      ["Bob Norwick = Bob Norwick", "Norwick = Bob Norwick"],
    ],
    [
      "two given names of three words",
      "Juan Miguel Odell, a teacher, spoke. “We go,” Juan Miguel said. Ana Maria Roe and Ana Odell left.",
      [
        "Juan Miguel Odell = Juan Miguel Odell",
        "Juan Miguel = Juan Miguel Odell",
        "Ana Maria Roe = Ana Maria Roe",
        "Ana Odell = Ana Odell",
      ],
    ],
    [
      "a father whose given name no list has, who came first",
      "Hawi Roe was seven when he saw the whale. “It was big,” said Roe. His son, Ana Robert Roe, left.",
      ["Hawi Roe = Hawi Roe", "Roe = Hawi Roe", "Ana Robert Roe = Ana Robert Roe"],
    ],
    [
      "a camp and a slogan that somebody's name ends",
      "Ana Roe, a lawyer, spoke. Team Roe was glad. Another team waited. Stop Roe has members. They stop at nothing. Roe left.",
      ["Ana Roe = Ana Roe", "Roe = Ana Roe"],
    ],
    [
      "two who share a family name behind one of them",
      "Ben and Ana Roe opened the pier. “We like it,” Roe said. Ana Odell and Mara Velt left. Velt stayed.",
      [
        "Ben = Ben Roe",
        "Ana Roe = Ana Roe",
        "Ana Odell = Ana Odell",
        "Mara Velt = Mara Velt",
        "Velt = Mara Velt",
      ],
    ],
    [
      "whoever of two the story goes on with",
      "Ana Roe, a lawyer, spoke. Roe said it rained. Ben and Ana Roe opened the pier. Roe left.",
      ["Ana Roe = Ana Roe", "Roe = Ana Roe", "Ben = Ben Roe", "Ana Roe = Ana Roe", "Roe = Ana Roe"],
    ],
    [
      "the elder of two",
      "Ana Roe, a lawyer, spoke. The elder Roe gave money. Roe left.",
      ["Ana Roe = Ana Roe", "Roe = Ana Roe"],
    ],
    [
      "a family name that stands first, and the same one last",
      "Minister Kim Tae-oh left. Resident Margie Kim spoke. Kim stayed.",
      ["Kim Tae-oh = Kim Tae-oh", "Margie Kim = Margie Kim"],
    ],
    [
      "two of whom one only owns something and one is only told for what somebody was to him",
      "Ana Roe’s server broke. Lund was counsel to President Bill Roe. “It is new,” Roe said.",
      ["Ana Roe = Ana Roe", "Bill Roe = Bill Roe"],
    ],
    [
      "a place and an outlet that somebody is called like",
      "Jim Jordan, a lawyer, spoke. Jordan left. Mayor Ana R. Bloomberg stayed. Bloomberg waved.",
      [
        "Jim Jordan = Jim Jordan",
        "Jordan = Jim Jordan",
        "Ana R. Bloomberg = Ana R. Bloomberg",
        "Bloomberg = Ana R. Bloomberg",
      ],
    ],
    [
      "a place that the story is in, and news",
      "Jim Jordan, a lawyer, spoke in Jordan. Jordan said it rained. Mayor Ana Bloomberg stayed. Bloomberg reported it.",
      ["Jim Jordan = Jim Jordan", "Ana Bloomberg = Ana Bloomberg"],
    ],
    [
      "two of a family whose name stands first, in three words",
      "Kim Sok Un came. His sister, Kim Yo Sok, left. Kim Sok Un stayed.",
      ["Kim Sok Un = Kim Sok Un", "Kim Yo Sok = Kim Yo Sok", "Kim Sok Un = Kim Sok Un"],
    ],
    [
      "a name without its accent",
      "Viktor Ostván, a lawyer, spoke. “We go,” Ostvan said.",
      ["Viktor Ostván = Viktor Ostván", "Ostvan = Viktor Ostván"],
    ],
    [
      "whoever is called by a name in the middle",
      "Minister Ahmad Velid Roemidi spoke. “We go,” Velid said.",
      ["Ahmad Velid Roemidi = Ahmad Velid Roemidi", "Velid = Ahmad Velid Roemidi"],
    ],
    [
      "the beginning of a name that no list has",
      "Te Waiora Robert Roe, a lawyer, spoke. “It is ours,” said Te Waiora.",
      ["Te Waiora Robert Roe = Te Waiora Robert Roe", "Te Waiora = Te Waiora Robert Roe"],
    ],
    [
      "an occupation that no list has",
      "Puppeteer Rachel Leonard said it rained.",
      ["Rachel Leonard = Rachel Leonard"],
    ],
  ])("%s", (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});

test.each([
  [
    "a list of people behind a name",
    "The Rev. Jesse L. Roe, his mother and several brothers came to Porto.",
    "m",
  ],
  ["a relative's name behind the relative", "It was told by Jesse Roe, his mother.", "f"],
])("gender: %s", (_, text, gender) => {
  expect(read(text).entities.find(({ type }) => type === "person")?.gender).toBe(gender);
});
