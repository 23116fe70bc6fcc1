/**
 * Words that mark a story in which a named private person could be hurt by becoming the answer to a question. A list
 * as data, read against the sentence that proves a claim; see the decision record on taste.
 */
export const sensitiveTopics: Readonly<Record<string, readonly string[]>> = {
  "a crime": [
    "arrested",
    "accused",
    "suspect",
    "suspects",
    "convicted",
    "sentenced",
    "murder",
    "murdered",
    "manslaughter",
    "rape",
    "raped",
    "assault",
    "assaulted",
    "stabbed",
    "stabbing",
    "gunman",
    "shooter",
    "robbery",
    "burglary",
    "kidnapped",
    "abducted",
    "abuse",
    "abused",
    "molested",
    "trafficking",
    "indicted",
    "pleaded",
    "custody",
    "jailed",
    "homicide",
    "defendant",
    "theft",
    "stolen",
    "fraud",
    "charged",
    "crime",
    "crimes",
    "alleged",
    "allegedly",
    "victim",
    "victims",
  ],
  "an illness": [
    "cancer",
    "leukaemia",
    "leukemia",
    "overdose",
    "diagnosed",
    "terminally",
    "hospitalised",
    "hospitalized",
    "dementia",
    "suicide",
    "depression",
    "addiction",
    "hiv",
  ],
  "a death": [
    "died",
    "dead",
    "killed",
    "death",
    "deaths",
    "funeral",
    "mourning",
    "mourners",
    "grieving",
    "bereaved",
    "drowned",
    "body",
    "bodies",
    "corpse",
    "massacre",
    "casualties",
    "fatal",
    "wounded",
    "injured",
  ],
};

/** Words that would be said aloud in class if the quotation were asked: never a stem. */
export const neverInAStem: readonly string[] = [
  "nigger",
  "nigga",
  "faggot",
  "kike",
  "spic",
  "chink",
  "gook",
  "raghead",
  "tranny",
  "retard",
  "retarded",
  "cunt",
  "fuck",
  "fucking",
  "fucked",
  "motherfucker",
  "shit",
  "bullshit",
  "whore",
  "slut",
  "rapist",
  "rapists",
  "subhuman",
  "vermin",
];

/** Words of what somebody had to suffer: nobody should have to guess who said them, or what comes next. */
export const suffering: readonly string[] = [
  "tortured",
  "torture",
  "torturing",
  "beheaded",
  "beheading",
  "mutilated",
  "mutilation",
  "strangled",
  "molested",
  "raped",
  "rape",
  "starved",
  "starving",
  "bleeding",
  "screaming",
  "screams",
  "corpse",
  "corpses",
  "lynched",
  "lynching",
  "gassed",
];

/** Words for people killed by others; a storm or a flood kills too, and its toll is news. */
export const victims =
  /\b(?:massacre[ds]?|murder(?:ed|s)?|executed|beheaded|slain|mass shooting|gunned down|stabbed to death|shot dead|suicide bomb(?:ing|er)s?)\b/iu;

/** Words of a threat to somebody's life in a quotation. */
export const threats: readonly RegExp[] = [
  /\b(?:will|shall|going to|gonna|want to) (?:kill|murder|behead|rape|slaughter)\b/iu,
  // "shoot more often", "burn wood": these verbs threaten only with somebody behind them.
  /\b(?:will|shall|going to|gonna|want to) (?:shoot|hang|burn|stab) (?:you|him|her|them|us|everybody|everyone|anybody|anyone|those|these|(?:all|every one) of (?:you|them)|the (?:men|women|people|children|crowd))\b/iu,
  /\bshould be (?:killed|shot|hanged|executed)\b/iu,
];

/** Roles that make a person's public words part of a public story. */
export const publicRole =
  /\b(?:president|minister|secretary|chancellor|senator|governor|mayor|mp|congress(?:man|woman)|representative|lawmaker|ambassador|envoy|king|queen|prince|princess|pope|bishop|archbishop|judge|justice|prosecutor|attorney|police|sheriff|commissioner|chief|chair|chairman|chairwoman|chairperson|director|head|leader|spokes(?:man|woman|person)|general|colonel|admiral|captain|coach|manager|ceo|executive|founder|editor|professor|scientist|researcher|economist|analyst|doctor|dr|expert|candidate|official|officer|lawyer|author|actor|singer|player|councillor|premier|parliament)\b/iu;
