import { wordSet } from "./phrase-book";

/** Family names that stand first in Chinese, Korean and Vietnamese order ("Wang Yi" is Mr Wang). */
export const familyFirst = wordSet(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng
   cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu xi qin hua mao bai
   kim lee park choi jung kang cho yoon jang lim shin oh seo kwon moon ahn hwang bae noh nguyen tran pham hoang phan vu dang
   bui ngo duong ly ban tsai lai soong hau wen`,
);

/** Small words inside names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const nameParticles = wordSet(
  "de da do dos du di della del la le van von der den ter ten bin ibn bint al el abu ben e y af zu das dello dalla vom zum zur binti ibni ould",
);

/** Written after a name, no part of what it is known by. */
export const nameSuffixes = wordSet("jr sr ii iii iv");

/** Seats and honours in capitals behind a name, no part of it: "Mara Velt MLA", "Harlan Roe KC". */
export const postNominals = wordSet(
  "mp mps mla mlc mlas msp mep td mec mna mpp kc qc sc obe mbe cbe esq phd md",
);

/** Who is named behind one of these is a relative of somebody: "her brother Steve". */
export const kin = wordSet(
  "brother sister wife husband son daughter mother father uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepson stepdaughter fiance fiancee widow widower partner boyfriend girlfriend friend",
);

/** Names of peoples that are given names too: "German Ortega" is no Ortega from Germany. */
export const demonymGivenNames = wordSet("german roman norman finn dane");

/** Places that are also given names: before another capitalised word they begin a person's name. */
export const placeGivenNames = wordSet(
  "paris virginia georgia chelsea jordan sydney florence israel austin dallas houston lincoln carolina savannah vienna kenya lorraine india asia london milan verona troy brooklyn madison charlotte orlando victoria santiago salvador chad douglas alexandria brittany sofia stanley rosario",
);

/** Words that end names of other things: no person is called so. */
export const notFamilyNames = wordSet(
  `democrat democrats republican republicans catholic catholics muslim muslims christian christians jews conservatives
   liberals labour tories greens show reports voices belt effect poll polls garden gardens concourse gym court streets survey
   system systems news daily weekly tribune herald gazette chronicle journal times star globe mirror beacon register
   consult research productions pac pacs effect act bill law plan deal accord rule rules day week month year house
   award awards prize tour trail line building tower towers center centre palace castle cathedral hall plaza mall
   street road avenue square bridge airport station league cup games championship festival parade convention
   dynasty empire era age revolution republic kingdom union studies affairs department office secretary minister
   president senator governor mayor hospital university college school academy institute party campaign foundation
   archbishop bishop dem dems co films film hotel rally podcast shelf brewing brewery investments format tv image
   highlanders fusiliers regiment regiments industry industries squad section councils council tobacco motors cars
   records trophy title titles series game book books magazine channel guide computers software
   online experience opens indoors marathon archive archives code reich terminal municipality drive parkway boulevard
   advisors advisers outfitters`,
);

/** Parties and their people, in front of a name without being part of it: "Labour MP", "Tory Ana Ruiz", "Lib Dem Ana Ruiz". */
export const partyLabels = wordSet(
  "tory tories labour labor liberal lib dem democrat conservative republican ukip snp sdlp dup plaid",
);

/** What a secretary, minister or chancellor is "of", in front of a name: "Secretary of State Ana Ruiz". */
export const officeFields = wordSet(
  "state defense defence war labor labour commerce agriculture energy education transportation treasury exchequer interior staff health justice",
);

/** Abbreviations in capitals that name no body. */
export const notBodies = wordSet(
  `ceo cfo coo cto mp mps mep meps mec mecs mla mlas msp msps tds pm am tv dna rna gdp cpi vat hiv aids covid it ai id ids pr hr phd md ba ma usb gps lgbt lgbtq
   suv suvs cctv diy faq pdf ok est edt gmt utc bst cet pst pdt et pt ct mr ms dr st ii iii iv vi vii viii ix xi xii us uk u.s. u.k.
   eu usa usd eur gbp rmb cny inr jpy a.m. p.m. ad bc bce ce vip vips rip sos uv cd dvd atm dj mc i.e. e.g. ufo lpg lng km kg no q a mw kw gw`,
);
