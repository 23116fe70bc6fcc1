/*
 * Whose party every reader of the news knows, so that reports leave it out. In the United States: presidents, vice presidents,
 * whoever stood for either or sought the nomination, their families and those who ran their campaigns or spoke for their White
 * House, secretaries of state and defence, attorneys general, speakers and leaders in Congress, chairmen of the parties. In
 * Britain: prime ministers, their deputies, chancellors, home and foreign secretaries, those who shadowed them, party leaders
 * and those who ran their elections. Nobody from before 1979.
 */
const people: Readonly<Record<string, string>> = {
  Republicans: `Ronald Reagan;Nancy Reagan;George H.W. Bush;Barbara Bush;George W. Bush;George Bush;Laura Bush;Jeb Bush;Dan Quayle;Dick Cheney
Donald Trump;Melania Trump;Donald Trump Jr.;Eric Trump;Ivanka Trump;Jared Kushner;Mike Pence;JD Vance;J.D. Vance;Bob Dole;Jack Kemp
John McCain;Sarah Palin;Mitt Romney;Paul Ryan;Pat Buchanan;Patrick Buchanan;Steve Forbes;Phil Gramm;Lamar Alexander;Gary Bauer;Alan Keyes
Rudy Giuliani;Rudolph Giuliani;Mike Huckabee;Fred Thompson;Ron Paul;Rand Paul;Rick Santorum;Newt Gingrich;Rick Perry;Michele Bachmann
Jon Huntsman;Herman Cain;Tim Pawlenty;Ted Cruz;Heidi Cruz;Marco Rubio;John Kasich;Ben Carson;Carly Fiorina;Chris Christie;Scott Walker
Bobby Jindal;George Pataki;Jim Gilmore;Lindsey Graham;Nikki Haley;Ron DeSantis;Vivek Ramaswamy;Tim Scott;Doug Burgum;Asa Hutchinson
Dennis Hastert;John Boehner;Kevin McCarthy;Mike Johnson;Tom DeLay;Roy Blunt;Eric Cantor;Steve Scalise;Tom Emmer;Trent Lott;Bill Frist
Mitch McConnell;Jon Kyl;John Cornyn;John Thune;Ed Gillespie;Ken Mehlman;Michael Steele;Reince Priebus;Ronna McDaniel;Ronna Romney McDaniel
Karl Rove;Steve Schmidt;Corey Lewandowski;Paul Manafort;Kellyanne Conway;Steve Bannon;Brad Parscale;Stephen Miller;Susie Wiles;John Kelly
Mick Mulvaney;Mark Meadows;Ari Fleischer;Scott McClellan;Tony Snow;Dana Perino;Sean Spicer;Sarah Huckabee Sanders;Sarah Sanders
Stephanie Grisham;Kayleigh McEnany;Karoline Leavitt;James Baker;Colin Powell;Condoleezza Rice;Rex Tillerson;Mike Pompeo;Donald Rumsfeld
Pete Hegseth;John Ashcroft;Alberto Gonzales;Jeff Sessions;William Barr;Pam Bondi;John Bolton`,
  Democrats: `Jimmy Carter;Rosalynn Carter;Walter Mondale;Geraldine Ferraro;Michael Dukakis;Lloyd Bentsen;Bill Clinton;Hillary Clinton
Hillary Rodham Clinton;Chelsea Clinton;Al Gore;Joe Lieberman;John Kerry;John Edwards;Barack Obama;Michelle Obama;Joe Biden;Jill Biden
Hunter Biden;Kamala Harris;Tim Kaine;Tim Walz;Howard Dean;Wesley Clark;Dennis Kucinich;Al Sharpton;Dick Gephardt;Richard Gephardt
Bill Bradley;Jesse Jackson;Bill Richardson;Christopher Dodd;Chris Dodd;Bernie Sanders;Martin O’Malley;Jim Webb;Lincoln Chafee
Elizabeth Warren;Amy Klobuchar;Pete Buttigieg;Cory Booker;Beto O’Rourke;Kirsten Gillibrand;Julián Castro;Andrew Yang;Ted Kennedy
Edward Kennedy;Edward M. Kennedy;Nancy Pelosi;Steny Hoyer;James Clyburn;Jim Clyburn;Hakeem Jeffries;Katherine Clark;Tom Daschle;Harry Reid
Chuck Schumer;Charles Schumer;Dick Durbin;Richard Durbin;Patty Murray;Terry McAuliffe;Debbie Wasserman Schultz;Donna Brazile;Tom Perez
Jaime Harrison;David Axelrod;David Plouffe;Jim Messina;Robby Mook;John Podesta;Jen O’Malley Dillon;Rahm Emanuel;Denis McDonough;Ron Klain
Joe Lockhart;Robert Gibbs;Jay Carney;Josh Earnest;Jen Psaki;Karine Jean-Pierre;Madeleine Albright;Warren Christopher;Antony Blinken
Janet Reno;Eric Holder;Loretta Lynch;Merrick Garland;Susan Rice;Valerie Jarrett`,
  Conservatives: `Margaret Thatcher;John Major;David Cameron;Theresa May;Boris Johnson;Liz Truss;Rishi Sunak;Kemi Badenoch;William Hague
Iain Duncan Smith;Michael Howard;George Osborne;Philip Hammond;Sajid Javid;Jeremy Hunt;Kwasi Kwarteng;Nadhim Zahawi;Dominic Raab
Priti Patel;James Cleverly;Suella Braverman;Amber Rudd;Michael Gove;Nigel Lawson;Norman Lamont;Kenneth Clarke;Ken Clarke;Geoffrey Howe
Douglas Hurd;Malcolm Rifkind;Leon Brittan;William Whitelaw;Michael Heseltine;Michael Portillo;Norman Tebbit;Jeffrey Archer;Michael Ancram
David Davis;Oliver Letwin;Liam Fox;Francis Maude;Theresa Villiers;Lynton Crosby;Grant Shapps;Jacob Rees-Mogg`,
  Labour: `James Callaghan;Michael Foot;Denis Healey;Roy Hattersley;Neil Kinnock;John Smith;Tony Blair;Cherie Blair;Gordon Brown;Ed Miliband
David Miliband;Jeremy Corbyn;Keir Starmer;John Prescott;Harriet Harman;Tom Watson;Angela Rayner;Robin Cook;Jack Straw;Margaret Beckett
David Blunkett;Charles Clarke;John Reid;Jacqui Smith;Alan Johnson;Alistair Darling;Ed Balls;John McDonnell;Rachel Reeves;Yvette Cooper
Shabana Mahmood;David Lammy;Wes Streeting;Alan Milburn;Peter Mandelson;Alastair Campbell;Douglas Alexander`,
  "Liberal Democrats": `Paddy Ashdown;Charles Kennedy;Menzies Campbell;Sir Menzies Campbell;Vince Cable;Nick Clegg;Tim Farron;Jo Swinson;Ed Davey
Mark Oaten;Simon Hughes;Danny Alexander`,
  "Scottish National Party": `John Swinney;Alex Salmond;Nicola Sturgeon;Humza Yousaf`,
  "UK Independence Party": `Nigel Farage;Paul Nuttall`,
};

const partyByName: ReadonlyMap<string, string> = new Map(
  Object.entries(people).flatMap(([party, names]) =>
    names.split(/[;\n]/u).map((name): [string, string] => [name.trim(), party]),
  ),
);

/** "O'Malley", "Harry M. Reid": as the list writes them. */
const asListed = (name: string): string =>
  name.replaceAll("'", "’").replace(/(?<=^\p{Lu}\p{L}+) \p{Lu}\.(?= \p{Lu})/u, "");

/** The party that every reader knows somebody by this name to belong to; null where there is none. */
export const knownPartyOf = (name: string): string | null =>
  partyByName.get(name) ?? partyByName.get(asListed(name)) ?? null;
