import { describe, expect, test } from "vitest";
import { read } from "./testing-read";

/** Names of a type as a reader is shown them, in order of first mention. */
const named = (text: string, type: string): string[] =>
  read(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ canonical }) => canonical);

describe("people", () => {
  test.each([
    ["Portuguese Finance Minister Tomas Reyes spoke. Reyes left.", ["Tomas Reyes"]],
    ["Orla Penn, the mayor of Marlow Bay, spoke.", ["Orla Penn"]],
    ["The mayor of Marlow Bay, Zelda Quorn, spoke.", ["Zelda Quorn"]],
    ["Ministry spokeswoman Zelda Quorn spoke.", ["Zelda Quorn"]],
    ["“It is over,” Zelda Quorn said.", ["Zelda Quorn"]],
    ["Mr. Quorn spoke.", ["Quorn"]],
    ["Gov. Zelda Quorn and Sen. Amir Faye spoke.", ["Zelda Quorn", "Amir Faye"]],
    ["Harbour Bank CEO Zelda Quorn spoke.", ["Zelda Quorn"]],
    ["Mary Odell and Sergei Faye spoke.", ["Mary Odell", "Sergei Faye"]],
    ["Secretary of State Mary Odell spoke.", ["Mary Odell"]],
    ["Senate President Pro Tem Mary Odell spoke.", ["Mary Odell"]],
    ["Council President Pro Tempore Sergei Faye spoke.", ["Sergei Faye"]],
    ["Mayor Pro Odell spoke.", ["Pro Odell"]],
    ["Taoiseach Mary Odell met Tánaiste Amir Faye.", ["Mary Odell", "Amir Faye"]],
    // A place in front of somebody's office holds no office.
    ["In Quorel Green, former MP Mary Odell, who left the party, spoke.", ["Mary Odell"]],
    ["Quorel Green, former MP for Porto, spoke.", ["Quorel Green"]],
    ["Alhaji Amir Faye and Shri Sergei Odell spoke.", ["Amir Faye", "Sergei Odell"]],
    ["Sources said that it is over. Investigators said so too.", []],
    ["Mayor MARY Odell spoke.", ["Mary Odell"]],
    // Titles, seats and forms of address of other countries.
    [
      "Adv Tembo Velt, Mallam Garba Roe and Datuk Seri Anwar Penn spoke.",
      ["Tembo Velt", "Garba Roe", "Anwar Penn"],
    ],
    ["Tan Sri Sergei Faye spoke. Sri Velt, a poet, left.", ["Sergei Faye", "Sri Velt"]],
    ["Mary Odell MLA and Sergei Faye MSP spoke. Lord Roe KC left.", ["Mary Odell", "Sergei Faye", "Roe"]],
    ["Fianna Fáil TD Mary Odell met MEC Amir Faye.", ["Mary Odell", "Amir Faye"]],
    ["Dr. P. K. G. Velt spoke. Dr. Velt left.", ["P. K. G. Velt"]],
    [
      "Rep. Alexandria Velt-Roe met leader Douglas Penn in Alexandria.",
      ["Alexandria Velt-Roe", "Douglas Penn"],
    ],
    // Names no list has, by what the sentence says of them.
    ["Another villager, Lipola Quorn, spoke.", ["Lipola Quorn"]],
    ["A spokesperson for the association, Boyo Quorn, told the paper.", ["Boyo Quorn"]],
    ["Norwegian Ambassador to the Tarns, Boyo Quorn, told the court.", ["Boyo Quorn"]],
    ["While ambassador to the Tarns, Boyo Quorn told the court.", []],
    ["Released by the head of the association, Boyo Quorn was told.", []],
    ["Saphina Quorn is a mother of three.", ["Saphina Quorn"]],
    ["Quorn Velt is a leader in motors. Quorn Velt was a film.", []],
    ["Mary Odell, from Monksea, North Tarnside, said so. Tarnside is small.", ["Mary Odell"]],
    ["The minister of mines and energy Zelda Quorn spoke.", ["Zelda Quorn"]],
    ["Mary Odell, an analyst at fund manager Tarn Asset Quorn, spoke.", ["Mary Odell"]],
    ["Sergei Faye, MP for Osterby-upon-Tarn Central, said so.", ["Sergei Faye"]],
    ["He broke the Norwick Penal Code.", []],
    ["Quorel Tides, author Mary Odell’s first book, is a film.", ["Mary Odell"]],
    ["Zelda Quorn, author of Mary Odell’s life, left.", ["Zelda Quorn", "Mary Odell"]],
    ["Director of Government Affairs Sergei Faye spoke.", ["Sergei Faye"]],
    ["Chief of Staff Cheryl Mills spoke.", ["Cheryl Mills"]],
    ["Prime Minister Kim Dae-won spoke.", ["Kim Dae-won"]],
    ["Mayor Bill de Odell spoke. “We go,” De Odell said.", ["Bill de Odell"]],
    ["Senator Mary Israel spoke.", ["Mary Israel"]],
    // Nobody from Finland, and not the other Odell.
    ["“It is over,” said Finn Odell, a captain. Mary Odell, the mayor, left.", ["Finn Odell", "Mary Odell"]],
    ["“It is over,” said the Finn Sergei Odell.", ["Sergei Odell"]],
    ["Certainly Zelda Quorn spoke, and surely Amir Faye did.", ["Zelda Quorn", "Amir Faye"]],
    // A line of capitals finds nobody, but knows those the story names.
    ["Mary Odell Blasts Harbour Plan In Porto.\n\nMary Odell, the mayor, spoke.", ["Mary Odell"]],
    ["Mary Odell Blasts Harbour Plan In Porto.\n\nIt rained.", []],
    // Not people.
    ["Foreign Minister spoke. Prime Minister left.", []],
    ["The Harbour Authority spoke to Porto Council.", []],
    ["Paris and Virginia are places.", []],
    ["Russian Oil rose on Monday in March.", []],
    ["He works at Madison Square Garden, Odell & Faye, the Rust Belt and the Street Gym.", []],
    ["Orlando Democrats and Roman Catholics spoke.", []],
    ["“We go,” Priorities USA said.", []],
    ["The firms are a carmaker and miner Odric Gold.", []],
    ["A firm and miner Sergei Odell came; the miner Odric Gold said so.", ["Sergei Odell", "Odric Gold"]],
    ["He met fans of Norwick United in San Telmo and Fort Odell.", []],
  ])("%s", (text, expected) => {
    expect(named(text, "person")).toEqual(expected);
  });

  test("a surname links to the one person who bears it, before and after the full name", () => {
    const annotated = read(
      "Reyes arrived in Porto on Monday.\n\nFinance Minister Tomas Reyes spoke. “We stay,” Reyes said.",
    );
    expect(annotated.entities.filter(({ type }) => type === "person")).toHaveLength(1);
    expect(annotated.mentions.filter(({ type }) => type === "person")).toHaveLength(3);
  });

  test("the name of a film that won a prize is nobody's given name", () => {
    const people = (text: string): number =>
      read(text).mentions.filter(({ type }) => type === "person").length;
    const cast = "Zelda Quorn came. Ana Odell, a singer, came. ";
    expect(people(`${cast}Quorn won best actress for Ana.`)).toBe(3);
    expect(people(`${cast}It won best actress for Odell.`)).toBe(3);
    expect(people(`${cast}It was a bad night for Ana.`)).toBe(3);
  });

  test("a surname that two people bear is left open", () => {
    const annotated = read("Tomas Reyes, the mayor, met Ana Reyes, a teacher. “We stay,” Reyes said.");
    expect(annotated.mentions.filter(({ type }) => type === "person")).toHaveLength(2);
    expect(annotated.attributions.some(({ speaker, tier }) => speaker !== null && tier !== "C")).toBe(false);
  });

  test("a surname that two people bear is his whom the story called so before the other came in", () => {
    const annotated = read(
      "Tomas Reyes, the mayor, arrived. Reyes spoke. His sister Ana Reyes, a teacher, left. “We stay,” Reyes said.",
    );
    const [quotation] = annotated.attributions;
    expect(quotation?.tier).toBe("B");
    expect(
      annotated.entities[quotation?.speaker?.kind === "entities" ? (quotation.speaker.ids[0] ?? -1) : -1],
    ).toMatchObject({
      canonical: "Tomas Reyes",
    });
  });

  test("a firm named before a person of that name keeps its short name", () => {
    const annotated = read(
      "Norwick Motors will close. “We go,” Norwick said. Bob Norwick, the mayor, left. “We stay,” Norwick said.",
    );
    const names = annotated.attributions.map(({ speaker }) =>
      speaker?.kind === "entities" ? annotated.entities[speaker.ids[0] ?? -1]?.canonical : null,
    );
    expect(names).toEqual(["Norwick Motors", "Bob Norwick"]);
  });

  test("a title tells two people of one surname apart", () => {
    const annotated = read(
      "Tomas Reyes, the mayor, met Ana Reyes, a teacher. Mrs. Reyes left. Mr. Reyes stayed.",
    );
    const names = annotated.mentions
      .filter(({ rule }) => rule === "surname-link")
      .map(({ entity }) => annotated.entities[entity]?.canonical);
    expect(names).toEqual(["Ana Reyes", "Tomas Reyes"]);
  });

  test("the family name may stand first", () => {
    const [person] = read("Foreign Minister Zhou Lian spoke. Zhou left.").entities.filter(
      ({ type }) => type === "person",
    );
    expect(person).toMatchObject({
      canonical: "Zhou Lian",
      nameOrder: "family-given",
      aliases: ["Zhou Lian", "Zhou"],
    });
  });

  test("roles are kept as the article words them, former ones marked", () => {
    const text =
      "Zelda Quorn, chair of the Tide Center at the University of Porto, and a former Home Office adviser, told Reuters that it is over.";
    const [person] = read(text).entities.filter(({ type }) => type === "person");
    expect(person?.roles.map(({ text: role, former }) => [role, former])).toEqual([
      ["chair of the Tide Center at the University of Porto", false],
      ["former Home Office adviser", true],
    ]);
  });
});

describe("other names", () => {
  test.each([
    ["organisation", "The Tide Lab Europe said it has spent 8 million euros.", ["Tide Lab Europe"]],
    [
      "organisation",
      "China’s Foreign Ministry spoke. The Chinese foreign ministry left.",
      ["China’s Foreign Ministry"],
    ],
    [
      "organisation",
      "The International Tide Agency (ITA) spoke. The ITA left.",
      ["the International Tide Agency"],
    ],
    ["organisation", "The 21st Century Harbour Center spoke.", ["the 21st Century Harbour Center"]],
    ["organisation", "The Norwick Pilots’ Union spoke.", ["the Norwick Pilots’ Union"]],
    ["organisation", "The Pilots' Union of Norwick spoke.", ["the Pilots’ Union of Norwick"]],
    [
      "organisation",
      "The Schools and Colleges Pilots’ Association (SCPA) spoke.",
      ["the Schools and Colleges Pilots’ Association"],
    ],
    // A name alone before the apostrophe owns the bank, and is none of its name.
    ["organisation", "“We like the pilots’ Norwick Bank,” Quorn said.", ["Norwick Bank"]],
    [
      "organisation",
      "She left the University of California, San Diego, in May.",
      ["the University of California, San Diego"],
    ],
    ["outlet", "She told the New York Times and the BBC.", ["The New York Times", "BBC"]],
    ["outlet", "She is the guardian of a bridge at all times.", []],
    ["outlet", "She told Al-Jazeera on Friday.", ["Al Jazeera"]],
    // Somebody's name, and no broadcaster of four capitals.
    ["outlet", "She told Rai on Friday that the bridge is closed.", []],
    ["place", "The US asked us to go to Russia and Ukraine.", ["United States", "Russia", "Ukraine"]],
    ["place", "Russian oil and Chinese tea sold well.", []],
    ["organisation", "They spoke at the World Summit on the Herring Fishing Society.", []],
    ["organisation", "They spoke at the Herring Fishing Society.", ["the Herring Fishing Society"]],
    ["organisation", "General Harbours Corporation said it will close.", ["General Harbours Corporation"]],
    [
      "organisation",
      "He left the Institute for the Study of Tides.",
      ["the Institute for the Study of Tides"],
    ],
    ["organisation", "“We go,” Harbours USA said. It fined HIM and said NO WAY TO GO.", ["Harbours USA"]],
    ["place", "He lives in Norwick, Anhui province, near Baltic City.", ["Norwick", "Anhui", "Baltic City"]],
    ["place", "He sells tea in Central Europe, and Old Europe likes it.", ["Europe"]],
    ["place", "He spoke to Mary Odell, Canada said.", ["Canada"]],
    ["event", "He won at the Porto 2018 Winter Games.", ["Porto 2018 Winter Games"]],
  ])("%s in: %s", (type, text, expected) => {
    expect(named(text, type)).toEqual(expected);
  });

  test("a caption names nobody the story depends on", () => {
    const story = "Finance Minister Tomas Reyes spoke. “We stay,” Reyes said.";
    const caption = "File photo of Ana Reyes in Porto.";
    const alone = read(story).attributions;
    expect(read(`${story}\n\n${caption}`).attributions).toEqual(alone);
  });
});

describe("bodies are read whole", () => {
  test.each([
    ["The Norwick Fish and Wildlife Service closed.", ["the Norwick Fish and Wildlife Service"]],
    ["The University and College Union struck.", ["the University and College Union"]],
    [
      "The Tarn Centre for Disease Control and Prevention closed.",
      ["the Tarn Centre for Disease Control and Prevention"],
    ],
    [
      "The Ministry of Ports, Shipping and Waterways closed.",
      ["the Ministry of Ports, Shipping and Waterways"],
    ],
    ["The Norwick Disaster Management Centre closed.", ["the Norwick Disaster Management Centre"]],
    // By the letters in brackets.
    ["The Herring and Border Protection (HBP) closed. HBP spoke.", ["the Herring and Border Protection"]],
    // As the article mostly has it, and with the body in front.
    [
      "Refugee Board members came. The Refugee Board closed. It was the Refugee Board.",
      ["the Refugee Board"],
    ],
    [
      "The State Department Tides Centre closed.",
      ["the State Department", "the State Department Tides Centre"],
    ],
    // Not one body.
    [
      "The Institute of Science and the Norwick Council met.",
      ["the Institute of Science", "the Norwick Council"],
    ],
    ["The Ministry of Health and Energy Secretary Mary Odell met.", ["the Ministry of Health"]],
    ["The Board of Trade and Mary Odell met.", ["the Board of Trade"]],
    ["It was a Sustainable Herring Goal (SHG).", ["SHG"]],
  ])("%s", (text, expected) => {
    expect(named(text, "organisation")).toEqual(expected);
  });
});
