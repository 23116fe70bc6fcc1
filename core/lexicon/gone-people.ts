/**
 * People of history whom stories name and who can't speak in them any more. Only those whom reports go back to again and
 * again; whoever else has died is known by what the article says ("the late", "her death").
 */
export const gonePeople: ReadonlySet<string> = new Set(
  `Ronald Reagan;Richard Nixon;Richard M. Nixon;Gerald Ford;John F. Kennedy;Robert F. Kennedy;Ted Kennedy;Edward Kennedy
Lyndon B. Johnson;Lyndon Johnson;Dwight Eisenhower;Dwight D. Eisenhower;Harry Truman;Harry S. Truman;Franklin D. Roosevelt
Franklin Roosevelt;Franklin Delano Roosevelt;Theodore Roosevelt;Teddy Roosevelt;Eleanor Roosevelt;Woodrow Wilson
Abraham Lincoln;George Washington;Thomas Jefferson;Alexander Hamilton;James Madison;Andrew Jackson;Barry Goldwater
William F. Buckley;Martin Luther King;Martin Luther King Jr.;Malcolm X;Rosa Parks;Winston Churchill;Margaret Thatcher
Clement Attlee;Harold Wilson;Edward Heath;Neville Chamberlain;Queen Victoria;Princess Diana;Charles de Gaulle
Napoleon Bonaparte;Adolf Hitler;Adolph Hitler;Joseph Goebbels;Benito Mussolini;Joseph Stalin;Josef Stalin;Vladimir Lenin;Leon Trotsky
Nikita Khrushchev;Leonid Brezhnev;Boris Yeltsin;Mao Zedong;Deng Xiaoping;Zhou Enlai;Ho Chi Minh;Osama bin Laden;Abu Bakr al-Baghdadi;Ruhollah Khomeini;Ayatollah Khomeini;Otto von Bismarck;Carl Peters;Kaiser Wilhelm
Usama bin Laden;Saddam Hussein;Muammar Gaddafi;Moammar Gadhafi;Muammar Qaddafi;Hugo Chavez;Hugo Chávez;Fidel Castro
Che Guevara;Yasser Arafat;Yitzhak Rabin;Ariel Sharon;Shimon Peres;David Ben-Gurion;Golda Meir;Nelson Mandela
Mahatma Gandhi;Indira Gandhi;Rajiv Gandhi;Jawaharlal Nehru;Benazir Bhutto;Kim Il-sung;Kim Jong-il;Kim Il Sung;Kim Jong Il
Slobodan Milosevic;Augusto Pinochet;Francisco Franco;Karl Marx;Sigmund Freud;Albert Einstein;Isaac Newton;Charles Darwin
Galileo Galilei;Marie Curie;Stephen Hawking;Steve Jobs;Walt Disney;Henry Ford;William Shakespeare;Charles Dickens
Jane Austen;Mark Twain;Ayn Rand;Howard Hughes;Ray Charles;Johnny Carson;Ed Sullivan;Walter Cronkite;Saul Alinsky;Milton Friedman
John Maynard Keynes;Friedrich Hayek;Adam Smith;Thomas Paine;Benjamin Franklin;Patrick Henry;Robert E. Lee;Ulysses S. Grant;Jefferson Davis
Franz Ferdinand;Frank Sinatra;Johnny Cash;Judy Garland;Katharine Hepburn;Virginia Woolf;Oscar Wilde;Ernest Hemingway;George Orwell;Pablo Picasso;Vincent van Gogh;Andy Warhol;Ludwig van Beethoven
Wolfgang Amadeus Mozart;Elvis Presley;John Lennon;Michael Jackson;Bob Marley;Jimi Hendrix;Kurt Cobain;Amy Winehouse
Whitney Houston;David Bowie;Freddie Mercury;Marilyn Monroe;James Dean;Alfred Hitchcock;Charlie Chaplin;Mother Teresa
Pope John Paul II;John Paul II;Jesus Christ;Antonin Scalia;J. Edgar Hoover;Lee Harvey Oswald;Christopher Stevens;J. Christopher Stevens;Chris Stevens;Jeffrey Epstein`
    .split(/[;\n]/u)
    .map((name) => name.trim()),
);
