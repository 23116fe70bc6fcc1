// Given names usual in countries whose people English lists of names leave out: written down from general knowledge.

/** Names of women. */
export const womenAbroad = `
  Abeba Adaeze Adwoa Akiko Akua Aleksandra Alessia Amélie Anneke Anouk Antje Aoife Aparna Arantxa Ayodele Ayumi
  Beata Bronagh Bronwen Carys Ceri Chantelle Chidinma Chipo Ciara Cláudia Condoleezza Célia Deepa Dominika
  Elisabeta Eluned Emiko Emmanuelle Fabiola Fionnuala Folake Frauke Giuliana Gráinne Gudrun Halle Hanneke Haruka
  Heike Hitomi Huda Hélène Ibtisam Ifeoma Ilaria Ivana Iwona Jelena Joaquina Jolanta Junko Justyna Katarina
  Katarzyna Katja Kavita Keiko Khadijah Kumiko Latifa Liesbeth Lindiwe Ljubica Lucía Ludmila Lyubov Madhuri Maeve
  Maha Mairead Makena Manuela Margarida Marieke Marija Mariko Marisol Małgorzata Meena Megumi Michiko Nadezhda
  Najat Nandini Naoko Natasa Nawal Neha Niamh Nicoleta Nikolina Nisha Nkechi Nomvula Noriko Noura Nyambura Oonagh
  Orla Pilar Pooja Pratibha Radha Radmila Ragnhild Rasha Reem Rekha Rhian Rhiannon Rosalía Ruxandra Sachiko Salma
  Saskia Savita Shanti Shilpa Shirin Sian Silje Sinead Smriti Solveig Sonal Soraya Sunita Sunniva Swati Sílvia
  Tatjana Tendai Terézia Thandi Tomoko Usha Vandana Vesna Vidya Wafa Wanjiku Yekaterina Yevgenia Yewande Yuriko
  Zlatka Zodwa Zofia`;

/** Names of men. */
export const menAbroad = `
  Abebe Abhishek Adebayo Adewale Aditya Adnan Ajit Akhil Akihiko Alessio Alvaro Amit Amr Anand Anatoly Anirudh
  Antonín Aquiles Arjen Arnaud Arsene Arsène Arun Arvind Ashwin Asif Aurelio Ayad Aziz Babatunde Baptiste Bartosz
  Bhuvneshwar Bilal Bogdan Boutros Cathal Cesc Chinedu Chukwuma Ciaran Cillian Cristóbal César Daiki Damir Danilo
  Darko Davor Deepak Dejan Denzel Diarmuid Didier Dikembe Dimitar Dimitris Dinesh Dragan Dustin Dušan Edmilson
  Egil Eirik Emeka Emil Eoin Fabrice Fabrizio Farhan Fausto Femi Feroz Florent Fouad Franck Franco François
  Frédéric Fuad Gaetano Ganesh Gautam Gennaro Gethin Ghassan Gheorghe Gianfranco Gianluca Gianluigi Giorgos Girish
  Goodluck Grzegorz Gérard Günter Haakon Habib Haile Haitham Hakan Hamad Hannes Harish Hazem Heinrich Helmut
  Hemant Hernan Hernán Hervé Hideki Hidetoshi Hiroki Hisham Hosni Huw Håkan Ichiro Ieuan Ikechukwu Ilie Inzamam
  Ioannis Isao Ismail Ivo Iwan Iyad Jacek Jagdish Jalal Jaroslav Jarosław Jawad Jerzy Jesús Joaquín Jochen Joerg
  Jomo Josef Josip Juergen Jukka Junaid Junichi Junichiro Jörg Jürgen Kamal Kamran Kapil Karan Kazuhiro Kazuo
  Kazuya Keanu Keisuke Kemal Kenenisa Kenichi Kenta Khaled Kiran Kiyoshi Kjell Koichi Koji Konstantinos Kostas
  Kwabena Kwesi Lajos Lalit Lamine Laszlo Leandro Lothar Luc Ludovic László Maciej Macky Mahendra Mahesh Makoto
  Maksim Mamadou Manish Manmohan Marcin Marek Marko Martijn Masahiro Masao Masato Mathieu Mauro Mazen Mehdi Mehmet
  Mihai Miklos Milos Miloš Minoru Mirko Miroslav Mladen Mohan Moncef Mounir Moussa Mukesh Mukhtar Mustapha Mwai
  Nabil Naoto Naresh Nasser Naveen Nawaz Nenad Nicolae Nicolás Nikhil Niklas Nitin Nizar Noboru Nuri Obafemi
  Octavio Okechukwu Olof Olufemi Ondrej Orhan Osamu Osvaldo Oumar Ousmane Owain Panagiotis Patrik Paulinus Pavle
  Pierluigi Prakash Pranab Predrag Péter Qassem Radek Radoslav Rafik Rafiq Raila Rajan Rajeev Rajiv Rajnath Rakesh
  Raman Ramesh Ramzi Ramón Ranjit Rashid Raúl René Rhodri Romano Ronaldo Rubens Rubén Rudi Ruud Saad Sabri Sachin
  Saeb Saeed Saleh Samer Sami Sandeep Santi Satish Satoshi Seiji Seydou Shahid Shashi Shigeru Shinji Shoaib
  Shunsuke Shyam Sigurd Sipho Slaven Slavko Slobodan Sourav Srinivas Stanislav Stelios Stephane Stig Stéphane
  Subhash Sudhir Sunil Susumu Svein Sébastien Tadashi Tadeusz Tahir Takashi Takeo Talal Taro Tarun Tatsuya Teemu
  Tetsuya Thabo Themba Thierry Théo Tiago Timo Tomasz Tomislav Torsten Toshio Tsutomu Tunde Uday Ueli Uwe Vasile
  Venkat Vicente Vijay Vikram Vincenzo Vinod Virat Vivek Vladislav Václav Walid Walter Waqar Wasim Wilfried Xabi
  Yann Yannick Yashwant Yasuhiro Yasuo Yaw Yazid Yoichi Younis Youssef Yoweri Yukio Yusuke Zaheer Zahid
  Zbigniew Zdenek Zeljko Ziad Zlatan Zoltan Zoltán Zwelinzima Álvaro Ángel`;
