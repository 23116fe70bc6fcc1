/** Given names with the short forms that the same people go by: "Timothy Ruiz" is "Tim Ruiz" further down. */
const rows = `Albert:Al,Bert|Alexander:Alex,Sandy|Alfred:Al,Fred|Amanda:Mandy|Andrew:Andy,Drew|Angela:Angie|Anthony:Tony|Barbara:Barb
|Benjamin:Ben,Benny|Bernard:Bernie|Catherine:Cathy,Cate|Charles:Charlie,Chuck,Charley|Christina:Chris,Tina|Christine:Chris|Christopher:Chris
|Cynthia:Cindy|Daniel:Dan,Danny|David:Dave|Deborah:Debbie,Deb|Debra:Debbie|Donald:Don,Donny|Dorothy:Dot,Dottie|Douglas:Doug|Edward:Ed,Eddie,Ted,Teddy
|Eleanor:Ellie|Elizabeth:Liz,Beth,Betsy,Betty,Eliza|Emanuel:Manny|Eugene:Gene|Francis:Frank|Franklin:Frank|Frederick:Fred,Freddy|Gerald:Jerry,Gerry
|Gerard:Gerry|Gregory:Greg|Harold:Harry,Hal|Henry:Hank,Harry|Jacob:Jake|James:Jim,Jimmy,Jamie|Janet:Jan|Jeffrey:Jeff|Jennifer:Jen,Jenny|Jerome:Jerry
|Jessica:Jess,Jessie|John:Jack,Johnny|Jonathan:Jon|Joseph:Joe,Joey|Joshua:Josh|Judith:Judy|Katherine:Kathy,Kate,Katie|Kathleen:Kathy|Kenneth:Ken,Kenny
|Kimberly:Kim|Lawrence:Larry|Leonard:Len,Lenny|Leonardo:Leo|Margaret:Maggie,Meg,Peggy,Marge|Martin:Marty|Matthew:Matt|Michael:Mike,Mick,Mickey|Mitchell:Mitch
|Nathaniel:Nate,Nat|Nathan:Nate|Nicholas:Nick|Nicole:Nikki|Pamela:Pam|Patricia:Pat,Patty,Trish|Patrick:Pat,Paddy|Peter:Pete|Philip:Phil|Phillip:Phil
|Raymond:Ray|Rebecca:Becky|Richard:Rich,Rick,Dick,Ricky,Richie|Robert:Bob,Bobby,Rob,Robby,Robbie|Ronald:Ron,Ronnie|Rudolph:Rudy|Samantha:Sam|Samuel:Sam
|Sandra:Sandy|Stanley:Stan|Stephen:Steve|Steven:Steve|Stuart:Stu|Susan:Sue,Susie,Suzie|Theodore:Ted,Theo,Teddy|Thomas:Tom,Tommy|Timothy:Tim|Valerie:Val
|Victoria:Vicki,Vicky|Vincent:Vince,Vinny|Walter:Walt|William:Bill,Billy,Will,Willie|Zachary:Zach`;

const shortOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.split("|").map((row): [string, ReadonlySet<string>] => {
    const [whole = "", short = ""] = row.trim().toLowerCase().split(":");
    return [whole, new Set(short.split(","))];
  }),
);

/** True for one given name and its short form, in lower case: "timothy" and "tim". The same name twice is one as well. */
export const areOneGivenName = (one: string, other: string): boolean =>
  one === other || shortOf.get(one)?.has(other) === true || shortOf.get(other)?.has(one) === true;
