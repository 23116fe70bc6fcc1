/** Men who were president, whose wives, children or brothers are in the news under the same name, with their given names. */
const presidents = `obama:barack|trump:donald|clinton:bill,william|bush:george|biden:joe,joseph|carter:jimmy,james|reagan:ronald|ford:gerald
|nixon:richard|johnson:lyndon|kennedy:john|eisenhower:dwight|truman:harry|roosevelt:franklin,theodore|macron:emmanuel|marcos:ferdinand,bongbong
|assad:bashar,hafez|castro:fidel,raul,raúl|fujimori:alberto|mandela:nelson|mugabe:robert|bongo:ali,omar|aliyev:ilham,heydar`;

const byFamily: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  presidents.split("|").map((row): [string, ReadonlySet<string>] => {
    const [family = "", given = ""] = row.trim().split(":");
    return [family, new Set(given.split(","))];
  }),
);

/** Given names of those who were president under a family name: "President Obama" is never Michelle. Lower case. */
export const presidentsNamed = (family: string): ReadonlySet<string> | null => byFamily.get(family) ?? null;
