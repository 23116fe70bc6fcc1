import { expect, test } from "vitest";
import { somebody } from "./cast.fixture";
import { isAboveSuffering, isOfNoSuchTrade } from "./trades";

test.each([
  ["a player, of who starts", "Norwick coach", "", "Velt will probably start the match", true],
  ["another coach, of who starts", "Norwick coach", "Osterby coach", "Velt will start the match", false],
  [
    "a player, of whom one picks",
    "Norwick manager",
    "",
    "said that he is unlikely to select any players",
    true,
  ],
  ["of a match that starts", "Norwick coach", "", "The match will start late", false],
  ["of a player’s form", "Norwick coach", "", "Velt has been our best sailor", false],
  ["a player, beside a player", "winger", "", "I will start the match", false],
  ["an actress, of a bet", "spokesman", "actress", "said that a punter had placed a bet of £10", true],
  ["another bookmaker, of a bet", "spokesman", "bookmaker", "the odds of a ferry are long", false],
  ["an actress, of her chances", "spokesman", "actress", "said that her chances were good", false],
  ["the patient, of the patient", "consultant", "", "The patient could not walk", true],
  ["a surgeon, of the patient", "consultant", "surgeon", "The patient could not walk", false],
  ["of who was patient", "consultant", "", "She was patient", false],
  [
    "the singer, of her burglar",
    "Detective Inspector",
    "singer",
    "The burglar was seen at the harbour",
    true,
  ],
  ["a constable", "Detective Inspector", "police constable", "The burglar was seen at the harbour", false],
  ["the singer, beside her sister", "singer", "sister", "The burglar was seen at the harbour", false],
])("%s", (_, key, other, words, expected) => {
  expect(isOfNoSuchTrade(somebody(key), other === "" ? somebody() : somebody(other), words)).toBe(expected);
});

test.each([
  ["a minister, of a prisoner’s", [], "Harbour Minister", "said that he was stripped of his clothes", true],
  ["somebody without a post", [], "", "said that he was stripped of his clothes", false],
  [
    "a minister who is shot himself",
    ["Ferry Minister"],
    "Harbour Minister",
    "I was shot in the harbour",
    false,
  ],
  ["what is no harm", [], "Harbour Minister", "said that he was asked about the ferry", false],
])("%s", (_, key, other, words, expected) => {
  expect(isAboveSuffering(somebody(...key), other === "" ? somebody() : somebody(other), words)).toBe(
    expected,
  );
});
