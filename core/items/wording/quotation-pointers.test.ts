import { describe, expect, test } from "vitest";
import { needsContext, openWord, pointersIn } from "./quotation-pointers";

const people = ["Mara Velt", "Harlan Roe", "Roe"];

describe("quoted words that point at something they do not name", () => {
  test.each([
    ["an answer", "Yes, the ferry will sail every morning from Monday on"],
    ["that, behind words left out", "… I agree with that in almost every harbour. Osterby needs a ferry"],
    ["the second half of a thought", "But the ferry will sail every morning from Monday on"],
    ["not knowing", "I don't know. We can only hope that the ferry sails on Monday"],
    ["not knowing at the end", "Although the ferry people, maybe there is, I don’t know"],
    ["did that", "We hired new sailors in May, and in June we’ve done that again"],
    ["another side", "There’s another side to the ferry plan that nobody talks about"],
    ["on the other hand", "The harbour on the other hand needs every boat it can get"],
    ["a company without a name", "We found a plan that helps the workers and the company"],
    ["the conversation", "The conversation was very productive and we will meet again"],
    ["a decision of today", "The decision today is a reminder that everybody has a vote"],
    ["she who is nobody", "I thought she was the bravest sailor of them all"],
    ["him behind a place", "In the normal run of events, Osterby should reject a sailor like him"],
    ["commands to nobody", "Look like a sailor. Don’t go back into the old harbour"],
    ["at that point", "At that point, the mood in the harbour of Osterby changed"],
    ["not a", "Not a mayor who says on Monday that the ferry will sail"],
    ["his support for something", "Harlan Roe of Osterby should explain his support"],
    ["the same as nobody", "The council of Osterby should do the same before winter"],
    ["it behind a verb with a capital", "Want to bring it to the harbour? We should help more sailors"],
    ["it that is too much for us", "I think it’s too hard for us. Osterby needs a harbour"],
    ["they’re nobody", "They’re tired in Osterby, and there is no harbour there"],
    ["the candidate beside other names", "Osterby and Norwick and the candidate have to come together"],
    ["the amounts involved", "The amounts involved require that Osterby looks at the harbour"],
    ["the findings", "The findings included what Osterby spent on the harbour"],
    ["they behind it’s", "I think it’s a shame that they closed the old harbour"],
    ["they behind one person", "Harlan Roe was in the harbour when they closed the bridge"],
    ["it before anything is named", "If we were to touch it in any way, people would be angry"],
    ["it behind a turn of phrase", "I thought that in real life it was really kind of magical"],
    ["that alone", "Frankly, that will make many people in the harbour think again"],
    ["this behind a verb", "By putting this in the charter of Osterby we bind every later council"],
    ["these people", "What worries me is that a lost vote will not make these people go away"],
    ["just the opposite", "Just the opposite. In Osterby I am known as the friend of every sailor"],
    [
      "the answer without its question",
      "In the harbour of Osterby the answer is yes, but the pier looks ugly",
    ],
    ["that clear", "Once you get beyond something that clear, how does Osterby close a harbour"],
    ["that debate behind dots", "… in the context of that debate, Harlan Roe has had success in Osterby"],
    ["it that is held", "It’s no unfair position for Osterby to hold"],
    ["it behind think", "I don’t think it posed a problem for Osterby"],
    ["too at the end of a sentence", "I get the joke, too. Everybody talks about the harbour of Osterby"],
    ["either", "The sailors of Osterby do not like the plan either"],
    ["for instance", "Take the harbour of Osterby, for instance, with its two piers"],
    ["in other words", "In other words, can Osterby offer Norwick something for the pier"],
    ["in that sense", "In that sense, Osterby may be hurting its own harbour"],
    ["a relative without its noun", "Which as we all know in Osterby has only grown since the flood"],
    ["that fear behind a verb", "What Norwick did on the islands has done nothing to ease that fear"],
    ["that chance behind a preposition", "Osterby should hold on to that chance for as long as it lasts"],
    ["what somebody said", "I told you that I would never say what Velt said about Norwick"],
    ["everything that happened", "The people of Norwick helped to start everything that happened"],
    ["larger than nobody knows what", "The ferries of Norwick were a shock that was way larger"],
    ["both of nobody knows what", "Both were in the majority on the council of Osterby"],
    ["the speech of a day", "Today’s speech shows that Norwick and Osterby can work together"],
    ["it was good for somebody", "It was good for the islands, and the sailors of Norwick knew"],
    ["it of a condition that is another", "If we were to find out that it leaks, Osterby would close it"],
    ["it’s that is larger", "What Norwick has built in the meantime is something that’s much worse"],
    ["the answer to that would be", "In Osterby the answer to that would be yes from every sailor"],
    ["for example without a case", "The harbour of Osterby is a place, for example, that we know"],
    ["people sitting here", "There are sailors sitting around here who will never vote for Norwick"],
    [
      "the sole factor of nobody knows what",
      "The flood of Norwick isn’t the sole factor, but it weighs on Osterby",
    ],
    [
      "in the place of nobody knows what",
      "We will build houses in their place so that every sailor of Osterby has one",
    ],
    ["this thing before a comma", "We believe in Osterby that we will win this thing, that Velt can win it"],
    [
      "it that is an office",
      "I don’t want to close the Harbour Board, but it’s never been the role of the Osterby council",
    ],
    ["another surprise", "Another surprise was that Norwick paid more for the ferry than Osterby"],
    ["the number of nobody knows whom", "We should cut the number or raise it when Osterby needs it"],
    [
      "applications for nobody knows what",
      "Under our plan for Osterby we expect unfounded applications to fall",
    ],
    [
      "this behind what only brings it in",
      "There is a real concern that this could hurt the harbour of Osterby",
    ],
    ["there", "We never said that there were no sailors there who could do the work"],
    ["because of it", "I think Norwick is a better harbour because of it"],
    [
      "it behind what only says how far",
      "In terms of the fares, in terms of paying for the second pier, it seems to me it is a burden",
    ],
    [
      "they who want, behind things",
      "The ferries run to quiet islands. They’ve been able to avoid the towns, because most of the year is calm",
    ],
    ["they behind things they made", "Some of the goals they’ve scored have been great for the sport"],
    [
      "they behind “always”",
      "We have always had an international side, but from next year they will enter a race",
    ],
    ["one of nothing", "The council of Norwick should announce one shortly"],
    ["that way", "That way, Mr Roe can go to the sailors of Osterby and say that he has won"],
    ["numbers of nothing", "The council of Norwick and the harbour board kept no good track of numbers"],
    ["since then", "The harbour of Norwick has changed a great deal since then"],
    [
      "today, when they did it",
      "I think a lot of sailors today probably made up their minds about the harbour of Norwick",
    ],
    ["here, behind somebody", "I think Harlan Roe will live on in what he built here"],
    ["that quickness", "The quicker that unanimity develops, the easier for the sailors of Norwick"],
    [
      "that harm before something",
      "It’s unfortunate for the sailors of Norwick that Velt noticed that harm just before the race",
    ],
    ["what a machine is for", "It was a radar system to guide the ferries into the harbour of Norwick"],
    ["what a boat is itself", "It was ready to sail from Norwick every morning"],
  ])("%s", (_, words) => {
    expect(needsContext(words, people)).toBe(true);
  });
});

describe("quoted words that stand alone", () => {
  test.each([
    ["a plain statement", "The ferry will sail every morning from Monday on"],
    ["no doubt", "No doubt the ferry will sail every morning from Monday on"],
    ["it that waits for a mistake", "It would be a terrible mistake to close the harbour of Norwick"],
    ["he behind his name", "Harlan Roe knows the harbour, and he will find a way"],
    ["the same as others", "Other towns pay for their pilots, and Osterby must do the same"],
    ["what the article glosses", "Velt has made all of them [on the council] feel small in Osterby"],
    ["these who are told apart", "We don’t ask these sailors who come to Osterby to work for free"],
    ["this planet", "Nothing matters more to Osterby than life on this planet"],
    ["there won’t be", "The sailors will suffer because there won’t be a harbour in Osterby"],
    ["it is clear without that", "It’s increasingly clear the harbour of Osterby needs a pier"],
    ["it’ll take", "It’ll take a brave mayor to build the harbour of Osterby"],
    ["a wish with a verb behind it", "Work on the harbour of Osterby will begin in the spring"],
    ["today’s world", "Facts are losing their value in today’s world of Osterby"],
    ["the threat that something poses", "Norwick looks at the threat a closed harbour poses for Osterby"],
    ["whoever is the nominee", "Harlan Roe of Osterby wants to be the nominee"],
    ["they behind two people", "Harlan Roe and Mara Velt know how they can save the harbour"],
    ["it behind its noun", "A narrow street is a danger, and it carries far too much traffic"],
    ["it is time to", "It is time to repair the old bridge across the harbour"],
    [
      "it is now virtually certain that",
      "It is now virtually certain that the harbour will freeze this winter",
    ],
    ["make it clear", "I want to make it clear that the harbour stays open"],
    [
      "a relative that",
      "She is not needed for a harbour that lives from its ferries".replace("She is", "Luck is"),
    ],
    ["the country of whoever speaks", "We are proud of every family in the country that took a guest"],
    ["too much", "The council of Osterby spends too much on the harbour"],
    ["larger than something", "The harbour of Norwick is far larger than the one of Osterby"],
    ["that opens a clause", "Everybody in Norwick knows that money builds no harbour"],
    ["that fear behind its naming", "Sailors fear the ice of Norwick, and we have to take away that fear"],
    ["both with a noun", "Both harbours were closed when the ice came to Norwick"],
    ["it is good for somebody to", "It is good for the islands of Osterby to have a second harbour"],
    ["in this case", "No such damage having been shown, patience is in order in this case"],
    ["there is", "There is a reason why nobody repaired the bridge for thirty years"],
    ["it makes sense", "It would make sense to treat the ferry like every other boat"],
    ["it is going to be sailors who", "It is going to be sailors who decide how the harbour is run"],
    ["it is as if", "It’s as if the council of Osterby had never seen a map of the harbour"],
    ["it of a condition", "If sailors stay away from Osterby, it will be a loss for every trade"],
    ["somebody and their", "The trouble for an owner is when their boats need more and more repairs"],
    ["like him or not", "Like him or not, Roe has changed the way sailors in Norwick vote"],
    [
      "the campaign for an office",
      "The loudness of the mayoral campaign has made every sailor of the harbour deaf",
    ],
    [
      "the party of whoever speaks",
      "With thousands of sailors coming into the party, Osterby will have a new mayor",
    ],
    [
      "he whose name comes behind “that”",
      "I have long said that were he to become the mayor, Roe would close the harbour",
    ],
    ["the only reason to", "The sailors of Norwick are the only reason to keep the old harbour open"],
    ["the last week", "The Velt campaign has spent all its money in this last week or two"],
    ["this campaign", "The old harbour is at the centre of this whole campaign in Osterby"],
    ["this in a place", "I think this fire in Norwick will change how sailors look at old boats"],
    ["this issue of", "The voters gave us the duty to act on this issue of ferry fares and pier fees"],
    ["this that is told", "We think of this chance that Norwick has to build a second pier"],
    ["this that waits", "We can say this right now: Harlan Roe will be the next mayor"],
    [
      "this with an adverb",
      "It’s easy to blame every sailor of Norwick for the flood, and this certainly does not help",
    ],
    [
      "that behind a clause",
      "When you see high water on piers, on roads, on bridges, the price of that is paid in Osterby",
    ],
    ["here in a place", "Here in Norwick, sailors are still proud of the old harbour"],
    ["out there", "The sailors know that there is fear out there about what ferries cost"],
    [
      "one thing and another thing",
      "Sailors dislike mayors who tell one town one thing and tell another town another thing",
    ],
    ["a case, for example", "If Harlan Roe wins in Osterby, for example, ferries will cost more"],
    ["because of something", "I think Norwick is a better harbour because of a pier of granite and oak"],
    ["it becomes clear that", "Over the winter it has become increasingly clear that the ferry loses money"],
    ["it is common for", "It’s quite common for sailors to have two or three boats in the harbour"],
    ["it is unrealistic to", "It is unrealistic to think that the harbour will pay for the pier"],
    ["it is too late for", "It is too late for half a pier. We need a whole one in Norwick"],
    ["it would appear that", "It would appear that the sailors of Norwick have read every plan"],
    ["it remains to be seen", "It remains to be seen whether the ferry sails to Norwick in winter"],
    [
      "it would be a breach of duty if",
      "It would be a breach of duty by the Norwick council and its mayor if the pier stayed closed",
    ],
    [
      "it would likely take",
      "It would likely take two to three weeks to bring the whole council of Norwick together",
    ],
    [
      "it is those who",
      "In the history of the islands, it is those sailors with boats who do well in winter",
    ],
    ["they who want, and are people", "The sailors of Norwick are angry, and they want a pier"],
    ["they of the rich", "We need a fee that asks the wealthy to pay what they want to be paid by others"],
    ["what they want is told behind", "What they, the Norwick captains, want is a pier for nobody"],
    ["one of what was told", "The harbour needs a pier, and Norwick will build one soon"],
    ["this government", "This government has run out of answers to the problems of Norwick"],
    ["those with what was done to them", "We think of those elected on the list of the harbour board"],
    ["she who was told", "My wife is a captain in Norwick. She is very brave"],
    ["he whom brackets tell", "He (Roe) would be the best harbour director by far"],
    ["his whom brackets tell", "I would not rely on his [Mr Roe’s] word when boats are sold"],
    ["here behind a town", "Norwick is a wonderful town because of what does not come here"],
    ["there does need", "There does need to be a pier for every sailor of Norwick"],
    ["instead of something", "Instead of a pier the council of Norwick has built a hotel"],
    ["so many", "So many sailors of Norwick have lost their boats in the ice"],
    ["because of a thing", "Because of the ice the ferry to Norwick will stop in December"],
    ["since then behind when", "When the pier fell in 1990 the harbour died, and since then Norwick sleeps"],
    ["today, as it is", "Today, the harbour of Norwick is a place where sailors wait for work"],
    ["it that is an office to do something", "It’s not the role of the Osterby council to sail the ferry"],
    ["he behind an office that one holds", "The president has shown that he knows the harbour of Norwick"],
    ["another ferry of a town", "Another ferry of the Osterby line sank in the harbour of Norwick"],
    ["the number of sailors", "We should cut the number of sailors on every ferry to Norwick"],
    ["applications for a thing", "We expect new applications for boats from every harbour in Norwick"],
    [
      "this behind a whole statement",
      "The council of Norwick sold three ferries last winter, and every sailor knows this was wrong",
    ],
    [
      "a name beside the bare thing",
      "The agreement in principle at Norwick is a victory for working families",
    ],
  ])("%s", (_, words) => {
    expect(needsContext(words, people)).toBe(false);
  });

  test.each([
    ["These two don’t add up, and every captain has to make sense of the quarrel", "who"],
    ["I think these two are better than any other captains of the islands", "who"],
    ["Every captain of the islands knows these two ferries, and nobody likes them", "things"],
  ])("what %j asks for", (words, asksFor) => {
    const [first] = pointersIn(words, people);
    expect(first?.asksFor).toBe(asksFor);
  });

  test("behind what they are about, “it” is that", () => {
    const words = "It has to be paid by both towns, because it’s going to be dear";
    expect(openWord(words, people)).toBe("It");
    expect(openWord(words, people, { words: "the second pier", isTopic: true })).toBeNull();
    expect(openWord(words, people, { words: "Mara Velt", isTopic: true })).toBe("It");
  });
});
