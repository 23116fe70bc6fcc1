import { describe, expect, test } from "vitest";
import { danglingWord, genderAsked, genderAskedOf } from "./pointers";

const names = {
  people: [
    { name: "Mara Velt", gender: "f" as const },
    { name: "Harlan Roe", gender: "m" as const },
  ],
  others: ["Osterby", "Norwick Motors"],
};

/** An article that spoke of everything before, but not of the ecosystem. */
const around = (bound: "f" | "m" | "n" | null) => ({
  names,
  bound,
  isToldBefore: (noun: string) => noun !== "ecosystem",
  story: null as ReadonlySet<string> | null,
});

describe("a stem that points at something it does not name", () => {
  test.each([
    ["also", "Who said that Mara Velt also supported the ferry?", "also"],
    [
      "another's pronoun",
      "Who said that the visit of Mara Velt would not change his plans for Osterby?",
      "his",
    ],
    [
      "a thing known by its month only",
      "Who said that the gathering in September in Osterby would be the last?",
      "the gathering",
    ],
    ["a similar thing", "Who said that Osterby took a similar approach?", "similar approach"],
    ["similar things", "Who said that Osterby would make similar offers to 70 islands?", "similar offers"],
    [
      "a week before nobody knows what",
      "Who said that ice had sunk a boat every hour in the week before?",
      "the week before",
    ],
    [
      "a thing known by its year only",
      "Who said that Mara Velt supported the invasion in 2003?",
      "the invasion",
    ],
    ["a bare thing behind an adjective", "Who said that the political fight hurts Osterby?", "the fight"],
    ["a law told before", "Who said that the law helped the islands of Osterby?", "the law"],
    [
      "things in question",
      "Who said that none of the letters in question came from Mara Velt?",
      "in question",
    ],
    ["a place near another", "Who said that Mara Velt was in nearby Osterby in May?", "nearby"],
    ["as much as somebody", "Who said that the young of Osterby might not be so happy?", "so"],
    [
      "an act of somebody whose name ends in s",
      "Who said that Harlan Brooks’ attack was a mistake of Osterby?",
      "attack",
    ],
    ["more than somebody", "Who said that the race in Osterby would be more intense?", "intense"],
    ["one of nothing", "Who said that Osterby has no example because there isn’t one?", "one"],
    ["one that is announced", "Who said that Mara Velt would announce one shortly?", "one"],
    ["it that is a plan", "Who said that it was a plan for the first year of Mara Velt?", "it"],
    ["it that would please", "Who said that it would appeal to sailors who change their boats?", "it"],
    ["those things", "Who said that those concerns had been shared with Osterby?", "those"],
    ["a part of no subject", "Who said that nobody in town played a role in its ferry talks?", "its"],
    ["that market", "Who said that Norwick Motors spends most in that market?", "that market"],
    ["the comments", "Who made the comments during a visit to Osterby?", "the comments"],
    ["the same thing", "Who said that the same thing happens in Osterby?", "same thing"],
    ["that year", "Who said that Norwick Motors grew in that year?", "that year"],
    ["that thing", "Who withdrew that bill before Osterby voted?", "that bill"],
    [
      "a possessive behind that",
      "Who said that Mara Velt will leave before that city's election?",
      "that city's",
    ],
    ["did so", "Who said that Norwick Motors did so in May?", "so"],
    ["there", "Who said that Norwick Motors will build a factory there?", "there"],
    ["a part of nothing in a statement", "Since its launch in May nobody has bought one in Osterby.", "its"],
    ["it that was sold", "In 1975 it was sold to Norwick Motors.", "it"],
    ["made by somebody", "Who said that Mara Velt made it out of wood from Osterby?", "it"],
    [
      "another’s, whose name is of a woman",
      "With ______ boats to his name, Mara Velt sails for Osterby.",
      "his",
    ],
    ["a man told by no trade", "In May a magazine of Osterby named him.", "him"],
    ["two leaders", "Who said that the two leaders had spoken of Osterby?", "the two"],
    ["two who met", "Who said that the two met in Osterby?", "the two"],
    [
      "involvement in nothing",
      "Who said that there was no proof of Harlan Roe’s involvement?",
      "involvement",
    ],
    ["these", "Who said that Osterby needs these bridges?", "these"],
    [
      "a thing told before, with an adjective",
      "Who said that Osterby bore the brunt of the overall decline?",
      "the decline",
    ],
    ["whom somebody told", "Who told the driver that Osterby needs a bridge?", "the driver"],
    [
      "a thing told before, in front of a verb",
      "Who said that the runway costs Osterby $2 million?",
      "the runway",
    ],
    ["somebody's death", "Who said that his death was a loss to Osterby?", "his"],
    ["those who found", "Who said that genes they found are rare in Osterby?", "they"],
    ["one of what", "Harlan Roe beat Mara Velt as a liberal one.", "one"],
    ["a short name alone", "Who said that the Bank will lend to Osterby?", "the Bank"],
    ["his announcement", "Who spoke with Harlan Roe right after his announcement?", "announcement"],
    [
      "a second advantage",
      "Who said that another advantage is that Osterby has a pier?",
      "another advantage",
    ],
    ["a bare sector", "Who warned that the sector was close to leaving Osterby?", "the sector"],
    ["a bare success", "Who said that the key to the success is that Osterby has a pier?", "the success"],
    ["none of what", "Who said that none were added to the fleet of Osterby?", "none"],
    ["whom it wins them for", "Who said that closing the pier of Osterby wins them votes?", "them"],
    ["new laws", "Who said that the new laws would help the sailors of Osterby?", "the new laws"],
    ["a ferry that somebody told of", "Who said that it was a ferry that Osterby was building?", "it"],
    ["another attack", "Who said that Osterby was hit by another attack?", "another attack"],
    [
      "a bare thing before a verb with “not”",
      "Who noted that the process hasn’t changed in Osterby?",
      "the process",
    ],
    ["the object of the first verb", "Fifty members of the Osterby council joined them in May.", "them"],
    ["“they” for one person", "Who said that Harlan Roe proposed they debate in Osterby?", "they"],
    ["a pronoun with its verb", "Who wrote to Norwick Motors that he’s ready?", "he’s"],
    ["later than what", "Who later walked back the promise of a ferry to Osterby?", "later"],
    [
      "a quarter named by another",
      "In the year-earlier quarter, Norwick Motors lost $2 million.",
      "year-earlier",
    ],
    ["the former, of two", "Who said that Mara Velt preferred the former?", "the former"],
    ["those alone", "Who said that Mara Velt sold one of those new ferries?", "those"],
    ["too, at the end", "Who said that Osterby needs a ferry, too?", "too"],
    [
      "the same time as something untold",
      "Who said that Mara Velt left Osterby at the same time?",
      "same time",
    ],
    ["answers to what", "Who said that Mara Velt left before giving answers to them?", "them"],
    ["since what", "Who said that Mara Velt had since apologized to Osterby?", "since"],
    ["such things", "Who said that Osterby might gain from such programs?", "such"],
    ["this thing", "Who said that Osterby needs this bridge?", "this"],
    ["a regime", "Who said that Mara Velt has no faith in the regime?", "the regime"],
    ["another than “he”", "Who said that he would make way for him in Osterby?", "him"],
    ["at least one of nothing", "Who said that every pier of Osterby should have at least one?", "one"],
    ["that step", "Who urged Mara Velt to take that step in Osterby?", "that step"],
    ["a newspaper", "Who told the newspaper that Osterby needs a bridge?", "the newspaper"],
    ["there, where no place is told", "Who said that Mara Velt would be there if asked?", "there"],
    ["other than nothing", "Who said that there could be other reefs in Osterby?", "other reefs"],
    ["it beside its subject", "Who said that Norwick Motors has a plan to extend it?", "it"],
  ])("%s", (_, stem, word) => {
    expect(danglingWord(stem, around(/his death|for him/u.test(stem) ? "m" : null))).toBe(word);
  });
});

test("the body asked for is not the object of its own deed", () => {
  expect(danglingWord("Which organisation opposed it because of Osterby?", around("n"))).toBe("it");
});

describe("a stem that stands alone", () => {
  test.each([
    ["the private sector", "Who said that the private sector of Osterby had grown?", null],
    ["the success of something", "Who said that the success of Norwick Motors was no surprise?", null],
    ["another ferry that sails", "Who said that another ferry of Norwick Motors was ready to sail?", null],
    ["none of those named", "Who said that of the ferries of Osterby none were sold?", null],
    ["them of a clause before", "Who said that boats of Osterby sink because ice gives them leaks?", null],
    ["whoever it is", "Who noted that every mayor has an office far beyond his or her term?", null],
    ["this year", "Who said that Osterby has sold two ferries this year?", null],
    [
      "there, of a place told",
      "Who said that Mara Velt moved to Osterby but saw nothing change there?",
      null,
    ],
    ["an office held then", "Who said that Norwick Motors had misled then Mayor Mara Velt?", null],
    [
      "what a second verb is done to",
      "Who stressed that Osterby should raise the ferry tax and apply it to all ships?",
      null,
    ],
    ["it, behind a condition", "Who said that if a ban on ferries is lifted, it could harm Osterby?", null],
    [
      "doing what was just told",
      "Who said that ferries could be built in Norwick for Osterby as long as firms were paid to do so?",
      null,
    ],
    [
      "a view in the speaker's words, of a time",
      "Who said that it was “a mistake” in the spring to try Mara Velt?",
      null,
    ],
    ["a pronoun behind its name", "Who said that Mara Velt would open her new shop in Osterby?", null],
    ["a thing similar to another", "Who said that Osterby took a similar way to Norwick’s?", null],
    ["similar things of all", "Who said that similar ferries are common in Osterby?", null],
    ["similar to a thing told", "Who said that like Norwick, Osterby would make similar offers?", null],
    ["the week before a day", "Who said that ice sank a boat in the week before the vote in Osterby?", null],
    ["there is", "Who said that there is room for a second ferry to Osterby?", null],
    ["such as", "Who said that fish such as herring come back to Osterby?", null],
    ["that opens what was said", "Who said that Osterby’s harbour needs a new wall?", null],
    ["a thing that only describes another", "Who said that company leaders met in Osterby?", null],
    ["a thing behind that, going on", "Who said that program trading is new in Osterby?", null],
    ["attacks, no verb", "Who said that the terrorist attacks in Osterby came in May?", null],
    ["the federal government", "Who said that the federal government should pay Osterby?", null],
    ["it that waits for its matter", "Who said that Osterby has made it possible for ships to land?", null],
    ["it behind “might be”", "Who said that it might be hard to reach Osterby?", null],
    ["a comparison that is told", "Who said that Osterby is more lively than Norwick?", null],
    ["what grows", "Who said that life in Osterby becomes harder?", null],
    ["all laws", "Who said that nobody in Osterby is above the law?", null],
    ["what is called in question", "Who said that the vote of Osterby was called in question?", null],
    ["a relative that", "Who praised the plan that Osterby approved in May?", null],
    ["involvement in something", "Who spoke of Harlan Roe’s involvement in the Osterby ferry?", null],
    ["a fixed frame", "Which news organisation does the article cite for Mara Velt’s remarks?", null],
    ["what opens with a pronoun and its verb", "Who said that there’s room for a ferry to Osterby?", null],
    ["“he’s” for whoever is asked for", "Who said that he’s proud of the ferry to Osterby?", "m" as const],
    ["it for the body asked for", "Which organisation said that it will leave Osterby?", "n" as const],
    ["a former office", "Who said that Mara Velt has pushed the former secretary of state?", null],
    [
      "a thing told for the first time",
      "Who said that a wall in Osterby will harm the ecosystem’s balance?",
      null,
    ],
    ["a thing that is said to be of something", "Who praised the longest runway of Osterby?", null],
    ["one of several", "Who called Osterby one of seven fine towns?", null],
    ["a name that goes on", "Who said that the Bank of Osterby will lend to Norwick?", null],
    ["those who", "Who said that Osterby thanks those who voted?", null],
    ["too much", "Who said that Osterby pays too much for the ferry to Norwick?", null],
    ["not only but also", "Who said that Mara Velt not only sings but also paints in Osterby?", null],
    [
      "it is sad, in the speaker's words",
      "Who said that it’s “very sad” that Mara Velt missed a race?",
      null,
    ],
    ["it is hard to", "Who said that it was unrealistic to expect a pier in Osterby?", null],
    ["it would take", "Who said that it would likely take two to three weeks to repair a pier?", null],
    [
      "those elected",
      "Who said that those elected on the list of Norwick Motors should keep their seats?",
      null,
    ],
    ["there needs to be", "Who said that there needs to be a pier in Osterby?", null],
    ["a new one", "Who said that Osterby had a pier and would build one soon?", null],
    ["whoever it is asked for", "Who said that he hoped that Osterby would vote for him?", "m" as const],
    [
      "whom somebody is named before",
      "Who said that he would make way for Harlan Roe and vote for him?",
      "m" as const,
    ],
    ["a step behind another", "Norwick Motors takes cars that Osterby can then repair.", null],
    ["a quotation says itself what it is", "Who warned that the “Osterby cartel” is growing nervous?", null],
    [
      "at the same time as something told",
      "Norwick Motors opened a plant at the same time as it closed one in Osterby.",
      null,
    ],
    ["“she” for whoever is asked for", "Who said that she would run for mayor of Osterby?", "f" as const],
    ["it in a clause of its own", "Who said that Osterby must end the row which divides it?", null],
    ["it with its verb", "Who said that Osterby sold every boat it had?", null],
    ["whom a thing of theirs moved", "Who said that Harlan Roe’s goal moved him into fifth place?", null],
    ["others told apart", "Who said that there could be other letters not yet opened in Osterby?", null],
    ["men", "Who said that men of Osterby sing if they win?", null],
    ["a part of a statement’s own subject", "The ecosystem lost ______ of its three lakes.", null],
    ["a part of what opens a statement", "Velding was selling ______ of its boats.", null],
    ["the body’s own, whatever it was read as", "In May Velding sold ______ of its boats.", null],
    ["it that has given", "The ecosystem gave ______ answers it had never given.", null],
    ["what is planned, again", "Who said that he liked the ecosystem but wanted to leave it?", "m" as const],
    ["fought out", "Three sailors will fight it out for the Osterby cup.", null],
    ["made through", "Who praised Mara Velt for making it through a winter in Osterby?", null],
    ["it is pathetic that", "Who said that it was pathetic that Osterby had no pier?", null],
    ["it can be hard to", "Who said that it can be difficult to sail from Osterby?", null],
    [
      "how long it may take",
      "Who said that it may take at least ten years for the boats of Osterby to come home?",
      null,
    ],
    [
      "what anything is",
      "Who said that if there is anything holding Osterby back, it’s a want of sailors?",
      null,
    ],
    ["an abbreviation", "Who said that the IT trade of Osterby would grow?", null],
    ["somebody told by a trade", "A former captain has lost her case against Norwick Motors.", null],
    ["whose name follows", "With ______ boats to his name, Harlan Roe sails for Osterby.", null],
    ["one of two told which", "Who said that Osterby owns the two ferries built by Norwick Motors?", null],
    [
      "a number of months told which",
      "Osterby grew by ______ in the three months between July and May.",
      null,
    ],
    ["a new thing told by whom", "Who praised the new ecosystem promised by Osterby?", null],
    ["several that are no such thing", "Who said that leaders of Osterby had met?", null],
    ["a deed that sounds like a thing", "Who said that meeting with Mara Velt was a joy?", null],
    ["what it was that", "Who said that it was the fare that kept guests out of Osterby?", null],
    ["a fight told over what", "Who said that the fight over the Osterby pier was lost?", null],
  ])("%s", (_, stem, bound) => {
    expect(danglingWord(stem, around(bound))).toBeNull();
  });
});

describe("a stem that names its story", () => {
  const named = { ...around(null), story: new Set(["osterby", "moderator", "pier"]) };

  test.each([
    ["a thing of the headline", "Who said that the pier was good for Osterby?"],
    ["people of the headline", "Who said that Mara Velt wrote to the moderators?"],
    ["what a story has one of", "Who said that the investigation cleared Osterby?"],
    ["the same behind an adjective", "Who said that the proposed deal was good for Osterby?"],
    ["one of a row that the headline names", "Who said that the second pier was good for Osterby?"],
    ["what somebody of the story proposed", "Who called Mara Velt’s proposal dear?"],
    ["a government by another name", "Who said that the administration had left Osterby?"],
    ["the year of a statement", "Osterby was owed ______ this year in fares."],
  ])("explains %s", (_, stem) => {
    expect(danglingWord(stem, around(null))).not.toBeNull();
    expect(danglingWord(stem, named)).toBeNull();
  });

  test.each([
    ["a thing that it may have several of", "Who said that the regime was good for Osterby?", "the regime"],
    ["a force for a task", "Who said that the task force announced tougher rules?", "the task"],
    ["a measure", "Who said that delegates of Osterby approved the measure?", "the measure"],
    ["a tournament", "Who said that Harlan Roe won the tournament?", "the tournament"],
    ["a company among several", "Who said that the company sold its ships to Osterby?", "the company"],
    ["somebody by an age", "Who said that the 43-year-old was from Osterby?", "the 43-year-old"],
    ["a claim", "Who said that the claim would hurt Osterby?", "the claim"],
    ["a service among several", "Who said that the service would cost Osterby ten euros?", "the service"],
    ["whom somebody blamed for something", "Who blamed the network for reporting on Osterby?", "the network"],
    ["a body told of something", "Who told the newspaper that Osterby would vote?", "the newspaper"],
    [
      "a thing with no word of which",
      "Who said that Mara Velt spoke to the committee in connection with Osterby?",
      "the committee",
    ],
    ["too, in the middle", "Who said that Norwick too needed to pay for Osterby?", "too"],
    ["it, behind one name in two forms", "Who refused in the House of Osterby to sell it freely?", "it"],
    ["somebody by a country", "Who said that the Swede was from Osterby?", "the Swede"],
    [
      "somebody by a country behind another",
      "Who said that Mara Velt came third behind the Swede in Osterby?",
      "the Swede",
    ],
    ["an argument", "Who said that the argument would help Osterby?", "the argument"],
    ["one of a row", "Who said that the first series won a prize in Osterby?", "the first series"],
    ["the same ferry", "Who said that the same ferry could sail to Osterby?", "same ferry"],
    ["a bare number", "Who said that two were being held in Osterby?", "two"],
    ["a result of nothing told", "Who said that fear kept people out of Osterby as a result?", "as a result"],
    ["a campaign", "Who said that the campaign was good for Osterby?", "the campaign"],
    ["that deal", "Who said that Osterby had no part in that deal?", "that deal"],
    ["a pronoun", "Who said that Mara Velt would sell it to Osterby?", "it"],
    ["the two", "Who said that Mara Velt knew the two?", "the two"],
    ["somebody without a name", "Who said that the man was from Osterby?", "the man"],
    ["this final", "Osterby showed its will to win this final with ______ sailors.", "this"],
    ["what an end of a thought takes up", "Who said that Osterby might gain from such programs?", "such"],
  ])("leaves open %s", (_, stem, word) => {
    expect(danglingWord(stem, named)).toBe(word);
  });
});

test("somebody of the headline is known by a pronoun of their gender", () => {
  const of = { ...around(null), ofHeadline: new Set(["f" as const]) };
  expect(danglingWord("In May she sold ______ boats in Osterby.", of)).toBeNull();
  expect(danglingWord("In May he sold ______ boats in Osterby.", of)).toBe("he");
});

test.each([
  ["Who said that she would run for mayor?", "f"],
  ["Who told the council that his plan was ready?", "m"],
  ["Who said: “He will come”?", null],
  ["True or false? Mara Velt said that she would run.", null],
  ["Who opened a shop in Osterby?", null],
])("the gender that %j gives whoever is asked for", (stem, gender) => {
  expect(genderAsked(stem)).toBe(gender);
});

test.each([
  ["Who said that Harlan Roe grew rich when he sold ships?", "f", null],
  ["Who said that Harlan Roe sold ships before she did?", "f", "f"],
  ["Who said that he sold ships?", null, "m"],
] as const)("what %j asks of somebody whose gender is %j", (stem, gender, asked) => {
  expect(genderAskedOf(stem, { gender })).toBe(asked);
});
