/** People of stories and stage whom the news names like anybody else. They say nothing in it. */
export const fictionalPeople: ReadonlySet<string> = new Set(
  `Frank Underwood;Francis Underwood;Claire Underwood;Jed Bartlet;Josiah Bartlet;Selina Meyer;Leslie Knope;Olivia Pope;Kendall Roy
Logan Roy;Gordon Gekko;Don Draper;Walter White;Tony Soprano;Archie Bunker;Homer Simpson;Bart Simpson;Ned Stark;Jon Snow
Daenerys Targaryen;Tyrion Lannister;Harry Potter;Hermione Granger;Albus Dumbledore;Lord Voldemort;Luke Skywalker;Darth Vader
Han Solo;James Bond;Jason Bourne;Jack Ryan;Jack Bauer;Carrie Mathison;Sherlock Holmes;Hercule Poirot;Miss Marple;Robin Hood
King Arthur;Peter Pan;Mickey Mouse;Donald Duck;Bugs Bunny;Charlie Brown;Uncle Sam;John Bull;Santa Claus;Father Christmas
Big Brother;Winston Smith;Atticus Finch;Huckleberry Finn;Tom Sawyer;Jay Gatsby;Willy Loman;Forrest Gump;Rocky Balboa
Indiana Jones;Clark Kent;Bruce Wayne;Peter Parker;Tony Stark;Katniss Everdeen;Walter Mitty;Dorian Gray;Count Dracula
Ebenezer Scrooge;Oliver Twist;Romeo Montague;Juliet Capulet;Joe Sixpack;Joe Six-Pack;John Doe;Jane Doe;Jane Roe;John Q. Public
Grizzly Adams;Mad Max;Mary Poppins;Norma Rae;Barney Fife;Ferris Bueller;Austin Powers;Borat Sagdiyev;Jabba the Hutt`
    .split(/[;\n]/u)
    .map((name) => name.trim()),
);
