import { phraseBook, type PhraseBook } from "./phrase-book";

/** Newspapers, agencies, broadcasters and sites, by the name shown; other names after "=". */
const list = `The New York Times=New York Times,NYT|The Washington Post=Washington Post|The Wall Street Journal=Wall Street Journal,WSJ
  |USA Today|Los Angeles Times=LA Times,L.A. Times|Chicago Tribune|The Boston Globe=Boston Globe|San Francisco Chronicle|The Philadelphia Inquirer=Philadelphia Inquirer
  |Miami Herald|Houston Chronicle|The Dallas Morning News=Dallas Morning News|The Denver Post=Denver Post|The Seattle Times=Seattle Times|Star Tribune
  |New York Post|New York Daily News|Newsday|The Atlantic|The New Yorker=New Yorker|Time magazine|Newsweek|Forbes|Fortune magazine|Bloomberg=Bloomberg News,Bloomberg TV
  |Reuters=Thomson Reuters|The Associated Press=Associated Press,AP|AFP=Agence France-Presse,Agence France Presse|UPI=United Press International|dpa=Deutsche Presse-Agentur
  |Xinhua=Xinhua News Agency|TASS=Tass,ITAR-TASS|RIA Novosti=RIA|Interfax|Kyodo=Kyodo News|Yonhap=Yonhap News Agency|ANSA|EFE|PTI=Press Trust of India|ANI=Asian News International|IANS|KCNA=Korean Central News Agency|IRNA|Anadolu Agency=Anadolu|Ukrinform|Belta|SPA=Saudi Press Agency|WAM|PA Media=PA news agency,Press Association|Canadian Press=The Canadian Press|Australian Associated Press=AAP
  |BBC=BBC News,British Broadcasting Corporation,BBC Radio 4,BBC World Service,BBC Breakfast,BBC Newsnight,BBC One|ITV=ITV News|Sky News|Channel 4=Channel 4 News|GB News|LBC|CNN|CNBC|Fox News=Fox Business,Fox News Channel|MSNBC|ABC News|CBS News=CBS|NBC News=NBC|NPR=National Public Radio|PBS=PBS NewsHour|C-SPAN|Univision|Telemundo|Voice of America=VOA|Radio Free Europe=RFE/RL|Al Jazeera=Al-Jazeera|Al Arabiya=Al-Arabiya|RT|Sputnik|Euronews|France 24|France Info=Franceinfo|RTL|BFMTV=BFM TV|TF1|Deutsche Welle=DW|ARD|ZDF|RAI|RTVE|NHK|CCTV|CGTN|NDTV|ABC Radio|SBS|RNZ=Radio New Zealand|CBC=CBC News|CTV=CTV News|Global News|RTE=RTÉ|NRK|SVT|YLE|Rossiya 1|Radio 4|Geo News|Dawn|TRT|TRT World|Channel NewsAsia=CNA
  |The Guardian=Guardian|The Observer|The Times|The Sunday Times=Sunday Times|The Daily Telegraph=Daily Telegraph,The Telegraph,Telegraph|The Sunday Telegraph=Sunday Telegraph|Financial Times=The Financial Times,FT|The Economist=Economist magazine|The Independent|Daily Mail=The Daily Mail,MailOnline|The Mail on Sunday=Mail on Sunday|The Sun newspaper|Daily Mirror=The Daily Mirror|Daily Express|Evening Standard=The Evening Standard,London Evening Standard|The Scotsman=Scotsman|The Herald newspaper|The Spectator=Spectator magazine|New Statesman|Private Eye|Metro newspaper|City A.M.
  |The Irish Times=Irish Times|Irish Independent=The Irish Independent|Charlie Hebdo|Le Monde|Le Figaro|Libération=Liberation newspaper|L'Équipe=L'Equipe|Les Echos|Der Spiegel=Spiegel|Die Zeit|Die Welt|Bild=Bild newspaper,Bild am Sonntag|Süddeutsche Zeitung=Sueddeutsche Zeitung|Frankfurter Allgemeine Zeitung=FAZ,Frankfurter Allgemeine|Handelsblatt|Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|El País=El Pais|El Mundo|La Vanguardia|De Telegraaf|NRC|De Standaard|Le Soir|Neue Zürcher Zeitung=NZZ|Politico|Axios|Vox|BuzzFeed News=BuzzFeed|HuffPost=Huffington Post,The Huffington Post|Business Insider=Insider|The Daily Beast=Daily Beast|ProPublica|The Intercept|Slate|Salon|Wired|The Verge=Verge|TechCrunch|Ars Technica|Mashable|Vice News|Rolling Stone|Variety|The Hollywood Reporter=Hollywood Reporter|Vanity Fair|Vogue|Foreign Policy magazine|Foreign Affairs magazine|The Hill|Roll Call|The Conversation|National Geographic|Scientific American|New Scientist|Nature magazine|The Lancet
  |Global Times|People's Daily|China Daily|South China Morning Post=SCMP|The Straits Times=Straits Times|The Japan Times=Japan Times|Nikkei=Nikkei Asia,Nikkei Asian Review|Asahi Shimbun|Yomiuri Shimbun=Yomiuri|Mainichi Shimbun=Mainichi|The Korea Herald=Korea Herald|Chosun Ilbo|Taipei Times|Bangkok Post|The Jakarta Post=Jakarta Post|Rappler|Philippine Daily Inquirer|The Times of India=Times of India|Hindustan Times|The Hindu|The Indian Express=Indian Express|The Economic Times=Economic Times|Mint newspaper|The Daily Star|Haaretz|The Jerusalem Post=Jerusalem Post|The Times of Israel=Times of Israel|Yedioth Ahronoth|Al-Ahram|Arab News|The National newspaper|Gulf News|Hürriyet=Hurriyet|Tehran Times|Kommersant|Novaya Gazeta|Izvestia|Vedomosti|Meduza|The Moscow Times=Moscow Times|Pravda|Ukrainska Pravda|Kyiv Independent=The Kyiv Independent|Kyiv Post
  |The Sydney Morning Herald=Sydney Morning Herald|The Age newspaper|The Australian newspaper|The Globe and Mail=Globe and Mail|Toronto Star|National Post|The New Zealand Herald=New Zealand Herald|Folha de S.Paulo=Folha de S. Paulo|O Globo|Clarín=Clarin|La Nación|El Universal|Reforma|Granma|El Tiempo|Daily Nation|The East African|Mail & Guardian=Mail and Guardian|Daily Maverick|The Punch newspaper|Premium Times|Vanguard newspaper|Wikinews`;

const rows = list
  .split("|")
  .map((row) => row.trim())
  .flatMap((row): [string, string][] => {
    const [name = "", others = ""] = row.split("=");
    const shown = name.replace(/ (?:newspaper|magazine)$/u, "");
    return [name, ...others.split(",").filter(Boolean)].flatMap((alias): [string, string][] => [
      [alias, shown],
      // "the BBC", "the Guardian": the article is no part of the name unless the name was listed with it.
      ...(alias.startsWith("The ") ? [] : ([[`the ${alias}`, shown]] as [string, string][])),
    ]);
  });

/** News outlets by name, giving the name shown. Matches lower-cased words; the caller checks capitals. */
export const outletBook: PhraseBook<string> = phraseBook(rows);
