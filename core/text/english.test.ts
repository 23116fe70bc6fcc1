import { expect, test } from "vitest";
import { looksEnglish } from "./english";

test.each([
  ["The council voted on Monday to close the old bridge, and work will begin after the summer."],
  ["“We have waited for this,” said Ana Ruiz, who lives near the river with her two sons."],
  ["Shares fell 3 percent at the open. Analysts said the report was worse than they had expected."],
  ["THE MINISTER SAID THAT THE PLAN WOULD NOT BE CHANGED BEFORE THE VOTE."],
])("English: %s", (text) => expect(looksEnglish(text)).toBe(true));

test.each([
  [
    "German",
    "Der Rat hat am Montag beschlossen, die alte Brücke zu schließen; das war in der Stadt umstritten.",
  ],
  [
    "Dutch",
    "De raad heeft maandag besloten de oude brug te sluiten. Dat is in de stad een hele discussie geweest.",
  ],
  [
    "French",
    "Le conseil a décidé lundi de fermer le vieux pont, et les travaux vont commencer en septembre.",
  ],
  ["Spanish", "El consejo decidió el lunes cerrar el viejo puente y las obras van a comenzar en septiembre."],
  [
    "Italian",
    "Il consiglio ha deciso lunedì di chiudere il vecchio ponte, e i lavori inizieranno a settembre.",
  ],
  ["Portuguese", "O conselho decidiu na segunda-feira fechar a velha ponte, e as obras começam em setembro."],
  [
    "Danish",
    "Byrådet besluttede mandag at lukke den gamle bro, og arbejdet begynder efter sommeren for alvor.",
  ],
  ["Swedish", "Kommunen beslutade i måndags att stänga den gamla bron, och arbetet börjar efter sommaren."],
  ["Polish", "Rada zdecydowała w poniedziałek zamknąć stary most, a prace zaczną się we wrześniu."],
  ["Turkish", "Meclis pazartesi günü eski köprüyü kapatmaya karar verdi; çalışmalar eylülde başlayacak."],
  ["Russian", "В понедельник совет решил закрыть старый мост, работы начнутся в сентябре."],
  ["Chinese", "市议会星期一决定关闭旧桥，工程将于九月开始。"],
  ["filler", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt."],
  ["a table", "2019 41 2020 38 2021 44 2022 51"],
  ["nothing", ""],
])("not English: %s", (_language, text) => expect(looksEnglish(text)).toBe(false));

test("one English title in a text of another language does not make it English", () => {
  const german =
    "Die Regisseurin stellte am Freitag ihren Film „The End of the Road“ vor. Gedreht wurde er in Lissabon, " +
    "geschnitten in Köln, und das Publikum erhob sich danach von den Sitzen und klatschte minutenlang.";
  expect(looksEnglish(german)).toBe(false);
});
