import { wordSet } from "./phrase-book";

/** What bodies are for, or whose they are, as their names have it: "Fish and Wildlife Service", "Schools and Colleges Union". */
export const bodyFields = wordSet(
  `fish boat boats wildlife game parks forestry forests fisheries customs border immigration citizenship refugee refugees relief works housing urban
   veterans children families youth women family social human humanitarian services resources science sciences technology
   research disease diseases control prevention infection immunity infectious allergy scientific industrial industry industries food
   agricultural agriculture livestock rural development trade commerce culture cultural arts sports sport heritage tourism radio television film
   engineering mathematics natural history civil military missile nuclear petroleum minerals mines mining energy water
   power gas electricity transport transportation highways roads road rail aviation maritime marine ports shipping waterways air oceanic
   atmospheric standards safety occupational consumer product competition markets securities futures commodity investment
   financial finance banking insurance revenue taxation pension pensions mental public local nutrition drug drugs
   medicines medical dental nursing health hygiene universities colleges schools university college teachers employers workers
   manufacturers producers retailers growers farmers artists writers journalists editors physicians surgeons nurses
   education labour labor employment training skills welfare community communities communications information
   electronics media digital innovation justice law legal home interior foreign defence defense security intelligence
   environment environmental climate fire rescue police crime alcohol tobacco firearms explosives planning
   infrastructure land lands survey statistics census economy economic business equality equalities rights international affairs
   enforcement protection conservation preservation management administration cooperation peace reconciliation
   monuments museums libraries archives space weather geological meteorological disaster emergency`,
);
