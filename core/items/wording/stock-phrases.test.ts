import { describe, expect, test } from "vitest";
import { isStockPhrase, isStockVerdict } from "./stock-phrases";

const ofStory = new Set(["ferry", "harbour", "pier"]);
const names = new Set(["osterby", "norwick", "velt", "mara"]);
const isStock = (words: string) =>
  isStockPhrase(
    words,
    (word) => ofStory.has(word),
    (word) => names.has(word),
  );

describe("words that anybody says on such an occasion", () => {
  test.each([
    ["a greeting", "I’m so happy to be back in Osterby"],
    [
      "a condemnation",
      "Violence of any kind is unacceptable in our society and I condemn this action in the strongest possible terms",
    ],
    ["a wish", "I hope that you all have a wonderful evening"],
    [
      "an honour felt",
      "I’m really honoured and moved to be standing here among a group of such fine captains",
    ],
    ["another greeting", "As a sailor, I have to say, it is so nice to hear you cheering for the ferry"],
    ["an honour", "It’s obviously an honour to be asked to row for Norwick"],
    ["thanks", "I’d like to thank my family for being so supportive"],
    ["mourning", "His songs will live on, and his example will live on here"],
    ["praise of the dead", "She will always set a standard of excellence, on the water and on land"],
    ["condolences", "Our thoughts are with the family of the captain"],
    ["the next match", "We can’t get ahead of ourselves … We are just looking forward to Saturday"],
    [
      "the place",
      "I enjoy the atmosphere. The Norwick Oval is probably one of the best stadiums in the world",
    ],
    ["a polite opening", "The harbour pilots have done an incredible job, given their resources"],
    ["a briefing", "I hasten to add that we’re continuing the work that is necessary"],
    ["a promise", "The councillors of Osterby are going to aim to be fair and they will"],
    ["condolence with a place", "We’re saddened and shocked about what happened in Norwick"],
    [
      "a match that was won",
      "We are delighted, we felt if we rowed as one and played well then we would win, and it makes it all the sweeter",
    ],
    ["a courtesy", "Mara has been both a valued colleague and a trusted friend for many years"],
    ["a cheer", "Mara Velt is the greatest!!!"],
    ["small talk", "I’ll be staying up to celebrate - I’ve been ill for two weeks"],
    ["togetherness", "Together we’ve shown what’s possible when the world stands as one"],
    ["a judgement of everything", "Norwick is an extremely important market for Velt"],
    ["a forecast of nothing", "The harbour pier ferry market remains highly uncertain"],
    ["a farewell", "I’ve met some great guys at sea and I will miss every day of it"],
    ["what is true of everything", "there are both pros and cons to the ferry"],
    ["what can be done together", "Together, we can heal. Together, we can love"],
    ["what everybody knows", "There is no such boat, and everybody knows it perfectly well"],
  ])("%s", (_, words) => {
    expect(isStock(words)).toBe(true);
  });
});

describe("words of somebody's own", () => {
  test.each([
    ["a plain statement", "The ferry to the second pier costs the town more than the harbour earns"],
    ["proud of what is told", "I’m proud to see sailors and farmers reject the fee together"],
    ["a job that is judged", "Roe did a poor job of explaining why the ferry was sold"],
    [
      "an honour with a point behind it",
      "It’s an honour to lead the harbour, but the ferry loses money, the pier is rotten and the council hides both",
    ],
    [
      "shocked, with a reason",
      "I’m shocked by the council, which sold the harbour, the ferry and the pier to a single bidder",
    ],
    [
      "uncertain for a reason",
      "The pier remains highly uncertain, because the harbour council has not paid for the ferry",
    ],
    ["the best of something told", "The old pier is the best place in the harbour to build a ferry station"],
    [
      "a friend with a point",
      "Roe was a good friend of mine until he closed the harbour and sold every ferry we had built",
    ],
    ["happy with a reason", "I’m happy that the pier opens before the ice comes to the harbour"],
    ["to be fair", "To be fair, the ferry was late in every winter before the pier was built"],
    [
      "thanks with a point",
      "Thanks to the new pier, ferry passengers reach the harbour station in ten minutes, whatever the weather",
    ],
  ])("%s", (_, words) => {
    expect(isStock(words)).toBe(false);
  });
});

test.each([
  [["a crucial step"], true],
  [["a major win for sailors"], true],
  [["a historic and overwhelming success for the protection of harbours"], false],
  [["a big step", "the pier was never safe"], false],
  [["a step too far for a town without a harbour"], false],
  [[], false],
])("a verdict that fits everything: %j", (quotes, isVerdict) => {
  expect(isStockVerdict(quotes)).toBe(isVerdict);
});
