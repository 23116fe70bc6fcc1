import { wordSet } from "./phrase-book";

export const articles = wordSet("the a an");

export const determiners = wordSet(
  `the a an this that these those his her its their our my your some any no every each another both all several many
   few most one two three four five six seven eight nine ten`,
);

export const possessives = wordSet("his her its their our my your whose 's");

export const prepositions = wordSet(
  `of in on at by for from with to into onto over under about against between among through during before after since
   until till upon within without across behind beyond despite near outside inside around along toward towards than as
   like via per amid amongst alongside aboard atop off above below ahead including following regarding concerning`,
);

export const conjunctions = wordSet(
  "and or but nor yet while whereas although though because since if unless when where as after before until once so than",
);

export const subjectPronouns = wordSet("he she they we i you it who");

/** The possessive and object forms, which tell the gender of the person just named. */
export const genderedPronouns: ReadonlyMap<string, "f" | "m"> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
] as const);

export const auxiliaries = wordSet(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot
   couldn't mightn't mustn't ain't 's i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd they're they've
   they'll they'd he'll he'd she'll she'd it'll it'd that'll there'll who'll let`,
);

/** Adverbs that stand between a subject and its verb. */
export const midAdverbs = wordSet(
  `also later then earlier previously recently once again already now still reportedly repeatedly publicly privately
   separately meanwhile however first only even just simply bluntly flatly angrily quietly openly firmly
   often always never ever initially eventually finally subsequently immediately jokingly famously further
   formally officially strongly clearly explicitly consistently merely too instead today`,
);

/** Verbs that carry no report but show that a stretch of words is a clause, with the auxiliaries above. */
export const commonVerbs = wordSet(
  `go goes went gone come comes came get gets got make makes made take takes took taken give gives gave given know knows
   knew known see sees saw seen want wants wanted need needs needed think thinks thought say says said tell tells told
   look looks looked keep keeps kept let lets put puts stand stands stood lose loses lost win wins won mean means meant
   feel feels felt leave leaves left bring brings brought begin begins began begun show shows showed shown hear hears heard
   run runs ran move moves moved live lives lived believe believes believed hold holds held happen happens happened
   stop stops stopped start starts started work works worked call calls called try tries tried ask asks asked
   seem seems seemed help helps helped talk talks talked turn turns turned play plays played become becomes became
   pay pays paid sit sits sat speak speaks spoke spoken meet meets met continue continues continued set sets
   change changes changed lead leads led understand understands understood watch watches watched follow follows followed
   create creates created spend spends spent grow grows grew grown open opens opened walk walks walked
   offer offers offered remember remembers remembered love loves loved consider considers considered appear appears
   buy buys bought wait waits waited serve serves served die dies died send sends sent expect expects expected build builds
   built stay stays stayed fall falls fell fallen cut cuts reach reaches reached kill kills killed remain remains remained
   support supports supported hope hopes hoped fight fights fought deserve deserves deserved
   face faces faced require requires required wish wishes enjoy enjoys enjoyed thank thanks vote votes
   remains choose chooses chose chosen eat eats ate join joins joined ignore ignores ignored act acts acted`,
);

/** Capitalised only because they begin a sentence, or too common to name anything by themselves. */
export const neverNames = wordSet(
  `the a an this that these those there here he she it they we i you his her its their our my your who whom whose which
   what when where why how if while after before since because although though as for from with to by of in on at but
   and or so yet not no yes one two three four five six seven eight nine ten eleven twelve some many most all both each
   every another other others such according also then now later earlier last next meanwhile however still even only just
   despite during under over about above below between among against without within until once perhaps maybe indeed
   instead rather more less few several much nothing something everything anyone everyone someone nobody none
   today yesterday tomorrow tonight let please thanks thank hello dear well oh ok okay
   is are was were be been am do does did has have had will would can could may might must shall should
   never always often sometimes again already almost nearly around asked said says added adds speaking given based following
   mr mrs ms dr sir lady lord read new old good bad great first second third top big small long high low
   like unlike across through along amid alongside nor either neither whether than too very
   people officials police residents critics experts analysts witnesses supporters protesters ministers leaders
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december additionally furthermore moreover finally recently currently previously
   certainly surely undoubtedly probably possibly presumably apparently evidently clearly obviously reportedly allegedly
   supposedly actually eventually ultimately initially originally subsequently consequently similarly likewise
   nevertheless nonetheless otherwise elsewhere afterwards thereafter unfortunately fortunately luckily sadly hopefully
   ironically interestingly importantly notably frankly honestly personally naturally simply suddenly
   talks prices shares sales profits voters workers students teachers scientists researchers doctors
   thousands hundreds millions dozens half`,
);

/** True for a word that names nothing, however it is written: in capitals it is said loud ("HIM", "TODAY", "WORK"). */
export const isSaidLoud = (lower: string): boolean =>
  neverNames.has(lower) || commonVerbs.has(lower) || prepositions.has(lower) || genderedPronouns.has(lower);

/** Past forms that do not end in -ed. */
export const irregularPasts = wordSet(
  `was were had did went came took made gave saw got found left began became brought bought built caught chose cut fell
   felt fought flew froze grew heard held hit kept knew led lost meant met paid put ran rose sat sent shot shut slid sold
   spent spoke stood stole struck swept swore threw thought tore understood won wore wrote sank shook drove broke drew
   beat born died blew bore burst cost dealt dug fled forgot lay lent rang rode sang sought set sparked spread stuck swam
   taught woke said told`,
);

/** A past form that is a verb by itself. */
export const isPastVerb = (word: string): boolean =>
  (irregularPasts.has(word) || /..ed$/u.test(word)) && !auxiliaries.has(word);
