import { wordSet } from "./phrase-book";

/** Fields that a state has ministries and agencies for: "foreign ministry", "Food and Drug Administration". */
export const fieldsOfState = wordSet(
  `foreign defence defense interior home finance health education justice trade energy environment labour labor
   transport agriculture culture economy intelligence security police statistics weather meteorological space
   public food drug customs border immigration emergency fire nuclear`,
);

/** What bodies are for, or whose they are, as their names have it: "Fish and Wildlife Service", "Schools and Colleges Union". */
export const bodyFields: ReadonlySet<string> = new Set([
  ...fieldsOfState,
  ...wordSet(
    `fish boat boats wildlife game parks forestry forests fisheries citizenship refugee refugees relief works housing
   urban veterans children families youth women family social human humanitarian services resources science
   sciences technology research disease diseases control prevention infection immunity infectious allergy
   scientific industrial industry industries agricultural livestock rural development commerce cultural arts sports
   sport heritage tourism radio television film engineering mathematics natural history civil military missile
   petroleum minerals mines mining water power gas electricity transportation highways roads road rail aviation
   maritime marine ports shipping waterways air oceanic atmospheric standards safety occupational consumer product
   competition markets securities futures commodity investment financial banking insurance revenue taxation pension
   pensions mental local nutrition drugs medicines medical dental nursing hygiene universities colleges schools
   university college teachers employers workers manufacturers producers retailers growers farmers artists writers
   journalists editors physicians surgeons nurses employment training skills welfare community communities
   communications information electronics media digital innovation law legal environmental climate rescue crime
   alcohol tobacco firearms explosives planning infrastructure land lands survey census economic business equality
   equalities rights international affairs enforcement protection conservation preservation management
   administration cooperation peace reconciliation monuments museums libraries archives geological disaster`,
  ),
]);
