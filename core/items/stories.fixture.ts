/*
 * Invented stories for tests. Each sets traps that the screens know.
 */

/**
 * A caption that contradicts the text, two people who warn the same council, two figures for one thing, a year inside an
 * event's name, an outlet beside a speaker, a comment form.
 */
export const herring = `Portugal’s Environment Minister Ines Duarte met Norwegian Fisheries Minister Lars Holt in Porto on Tuesday.

“We will protect the northern herring grounds together with every coastal village,” Duarte said at the opening of the talks, according to the Harbour Times.

Duarte poses with Holt in Lisbon on Tuesday.

Photo: Rita Melo/Coast Press via Harbour Times

It was Holt’s first official trip to Porto since Duarte took office in late January.

“The two countries have passed a difficult winter and kept their promises to the fishing towns,” Holt said, according to a statement released by Norway’s Fisheries Ministry. “The northern ports are more confident about the coming season.”

Marta Quist, the director of the Sea Institute, warned the council that a longer season would not help the herring recover.

Last Friday, the Coast Guard warned the council that there would be fines if boats entered the closed area.

Quist said the harbour is counting on Norway for patrol boats and radar equipment, according to the Morning Post.

Portugal has landed nearly 12 million kilos of herring since the season began, according to the Tide Wire, compared to nearly 15 million kilos in 2023.

Quist and Holt issued a joint statement ahead of the Porto 2025 Ocean Games, in which they said that “the friendship between the two ports has no borders.”

Helen Brandt, chair of the 20th Century Boat Museum, told the Daily Anchor last month that the old harbour needs a new wall.

Leave a comment

Your email address will not be published.`;

/** Four people with their positions, a plan, deeds with and without a day, reported and quoted speech. */
export const ferry = `Osterby Mayor Mara Velt, harbour director Harlan Roe and Tilda Brand, the chair of the Osterby School Board, met Jonas Ekdal, the editor of the Osterby Courier, to discuss the ferry plan for Osterby.

“The ferry plan will bring work to every family of the islands,” Roe said. “It is a plan that the old schools of Osterby have waited for.”

Mara Velt opened the new ferry station in Norwick on Monday for 300 guests.

Brand said that the school board would open a class on the new ferry. She told the Osterby Courier last month that 45 percent of all pupils come from the islands.

The Osterby Port Authority has bought 12 boats for $3.5 million since January, Ekdal wrote in the Osterby Courier.

Roe warned the council on Tuesday that the harbour would be closed if the ferry plan failed.`;

/**
 * A story of which every kind of question can be made, and every one broken: a headline, a passing remark, an accident,
 * two figures for one thing, somebody beside whoever acts, somebody who agrees, a caption, a comment form.
 */
export const bridge = `Cyclists Cross the Sundholm Bridge at Last

Sundholm Mayor Clara Voss opened the Sundholm Bridge to cyclists on Tuesday, and to electric buses in June, in front of Erik Dahl, the director of the Harbour Museum. The Coast Guard closed the harbour of Sundholm to 30 fishing boats on Monday.

“The Sundholm Bridge will bring every village of the coast closer to the hospitals of Sundholm,” Voss said at the opening, according to the Guardian. “The Sundholm Bridge was never meant for lorries alone.”

Dahl warned the Sundholm council that heavy lorries on the Sundholm Bridge would damage the old lighthouse if the council set no limit.

Sundholm has received nearly 48 electric buses for the Sundholm Bridge since the winter began, according to Reuters, compared to nearly 64 electric buses in 2023.

“Cyclists of Sundholm have waited for the Sundholm Bridge longer than any driver,” said Petra Lunde, the head of the Sundholm Cycling Union, according to Reuters. “My coffee was cold this morning.”

Lunde said that the toll on the Sundholm Bridge was higher than the toll on any Danish bridge. Dahl echoed the comments of Lunde at the opening.

Nils Aker, the chair of the Sundholm School Board, told the Daily Anchor last month that the Sundholm Bridge would shorten the way to school for 1,200 pupils.

Jonas Fehn, a fisherman, said that a friend died under the Sundholm Bridge in the last storm of the winter.

The Sundholm Bridge was promised long before the Sundholm 2022 Games.

Voss poses with Aker on the Sundholm Bridge on Tuesday.

Photo: Rita Melo/Coast Press via Harbour Times

Leave a comment

Your email address will not be published.`;

/** A story to match and to put in order: four speakers, and three events told backwards. */
export const lighthouse = `Tarnby Mayor Ruth Calder opened the Tarnby Lighthouse to visitors on Saturday with Hanna Ost, the editor of the Tarnby Courier.

“The Tarnby Lighthouse will bring guests to the harbour of Tarnby in every season of the year,” Calder said at the opening.

“Nobody in Tarnby believed that the old lamp of the Tarnby Lighthouse would ever burn for ships,” said Owen Marsh, the keeper of the Tarnby Lighthouse.

Ruth Calder visited the Norwick Yard, which made the lamp of the Tarnby Lighthouse, in late January.

“The stairs of the Tarnby Lighthouse are too steep and too dark for most children of Tarnby,” said Ida Novak, the head of the Tarnby School.

Owen Marsh became the keeper of the Tarnby Lighthouse in 1998.

“Ships no longer need a lighthouse in Tarnby, and the children of Tarnby need a larger school,” said Leo Brandt, the leader of the Tarnby Liberals.

The Tarnby Council bought the Tarnby Lighthouse in March 2019.`;
