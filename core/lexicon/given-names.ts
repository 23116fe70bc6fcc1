import { mensNames, sharedNames, womensNames } from "./gazetteer/given-names";
import { menAbroad, womenAbroad } from "./given-names-abroad";
import { wordSet } from "./phrase-book";

// Names in the news that English name lists leave out. A name alone proves nothing; it is one sign among others.
const moreWomen = `Aisha Amina Anastasia Anjali Asha Aung Ayesha Beatriz Camila Carmen Chiara Deepika Dilma Ekaterina Elif Esther
  Fatima Fatou Fumiko Giorgia Greta Hillary Ingrid Ines Isabel Ivanka Jacinda Kamala Khadija Ksenia Lakshmi Layla Leila Lucia Lyudmila
  Malala Mariam Mei Meera Michaela Nadia Naledi Narges Natalya Ngozi Noor Nur Oksana Olena Parvati Priya Rania Roza
  Sakura Samira Sanna Sofia Svetlana Tatiana Tsai Ursula Xiomara Yulia Yuki Zainab Zeynep Zuzana`;
const moreMen = `Abdallah Abdel Abdullah Ahmad Ahmed Akira Alejandro Aleksandr Alexei Alexey Ali Amir Andrej Andrei Andriy Anil Antonio
  Anwar Arjun Ashok Ashraf Ayman Barack Benjamin Bernie Bashar Benigno Boris Carlos Cyril Daisuke Dmitri Dmitry Dmytro Emmanuel Emre Enrique Evo
  Faisal Felipe Fernando Fumio Giuseppe Gustavo Hamid Hassan Hiroshi Hugo Hussein Ibrahim Igor Imran Ivan Jair Javier Jeb Jens Joao
  João José Juan Kenji Khalid Kofi Kwame Luis Luiz Mahmoud Mahmud Manuel Mario Mateusz Matteo Mikhail Miguel Mohamed
  Mohammad Mohammed Muhammad Mustafa Narendra Nayib Newt Nikolai Olaf Oleg Oleksandr Oleksiy Olusegun Omar Osama Pablo Pavel Pedro
  Petr Petro Rahul Rajesh Ravi Recep Rishi Roberto Rodrigo Salman Samir Sanjay Satya Sergei Sergey Serhiy Shinzo Sundar Suresh
  Takeshi Tariq Tayyip Ted Tedros Uhuru Viktor Vitali Vladimir Volodymyr Xavier Yahya Yair Yasser Yevgeny Yitzhak Yoshihide Yuri
  Yusuf Zia Jerome Elon Antony Keir Jens Kyriakos Viktor Andrzej Donald Zoran Marcus Darius Tobias Henrik Lars Anders Bjorn Björn Magnus Sven
  Mateo Santiago Thiago Rafael Tomas Tomás Jakub Piotr Krzysztof Wojciech`;

const genders = new Map<string, "f" | "m" | null>();
const list = (names: string, gender: "f" | "m" | null, known = genders): void => {
  for (const name of wordSet(names)) known.set(name, gender);
};
list(sharedNames, null);
list(womensNames, "f");
list(mensNames, "m");
list(moreWomen, "f");
list(moreMen, "m");
list(womenAbroad, "f");
list(menAbroad, "m");

/*
 * Names that the lists give to both, or leave out because they are words as well, and that in the news are nearly always
 * one's. They tell a gender, never a name.
 */
const usual = new Map<string, "f" | "m">(
  (
    [
      [
        "f",
        `Abby Angie Ashley Brooke Carly Christie Claire Connie Courtney Erin Heather Hilary Hillary Huma Ivanka Jo JoAnne Julie
         Kellyanne Kelsey Kylie Mazie Nikki Paige Patty Penny Shelley Stacy Tulsi Whitney`,
      ],
      [
        "m",
        `Al Andy Barack Barry Bernie Bill Billy Bobby Brett Chad Corey Cory Darryl Daron Earl Ed Eddie Frank Fred Freddy Gabriel
         Gene Geert George Gerry Glen Glenn Jeb Jeffery Jerry Jesse Joey Kieran Kyle Lanny Lewis Lyndon Marty Mitt Muammar Newt
         Phil Philippe Rand Ray Robby Ronnie Sadiq Sean Shane Sherrod Ted Teddy Tim Tony Vin Willie`,
      ],
    ] as const
  ).flatMap(([gender, names]) => [...wordSet(names)].map((name): [string, "f" | "m"] => [name, gender])),
);

/** True when the word, as written, is known as somebody's given name. */
export const isGivenName = (word: string): boolean => genders.has(word);

/*
 * Names that are words as well, and begin a name only in front of another capital. "Al" is left out (Al Jazeera), and so
 * are those that more often begin the name of something else.
 */
const wordNames = new Map<string, "f" | "m" | null>();
list("Robin Drew Dale", null, wordNames);
list("Noel Dean Guy Grant Troy", "m", wordNames);
list("Holly Amber Hazel Ruby Lily Rosemary Carol Marina Jasmine Ivy Melody", "f", wordNames);
const seldomNames = wordSet("Al Penny Rand");

/** True when the word, in front of another capital, is a given name: "Bill", "Robin". */
export const beginsName = (word: string): boolean =>
  isGivenName(word) || wordNames.has(word) || (usual.has(word) && !seldomNames.has(word));

/** The gender a given name suggests. Weak: use only when nothing in the article speaks against it. */
export const genderOfName = (word: string): "f" | "m" | null =>
  usual.get(word) ?? wordNames.get(word) ?? genders.get(word) ?? null;
