/**
 * Passwords of eight characters and more that head every published list of the commonest, and what a school adds to
 * them. Lower case. Shorter ones are refused for their length anyway.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 12345678910 123123123 1234512345 12341234 123454321 1234554321 11223344 112233445566
  87654321 987654321 9876543210 0987654321 01234567 012345678 0123456789 00000000 10203040 13579246 147258369 14725836
  159357456 741852963 789456123 7894561230 963852741 31415926 20202020 19871987 11111111 22222222 88888888 99999999
  1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1zaq1 qazwsxedc
  qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertz123 qwertzui qwertzuiop azertyui
  azertyuiop azerty123 asdfghjk asdfghjkl asdf1234 asdfasdf asdfqwer zxcvbnm1 zxcvbnm123 zxcvbnma yxcvbnm1 qweasdzxc
  qwer1234 qwe123qwe 123qweasd 123qwe123 1234qwer 12qwaszx abcd1234 abc12345 abc123456 abcdefgh abcdefghi abcdefg1
  a1b2c3d4 a1s2d3f4 aa123456 aaaaaaaa a12345678 a123456789 123456789a 12345678a 1234567a 123456abc abc123abc aabbccdd
  password password1 password12 password123 password1234 password12345 passw0rd p@ssw0rd p@ssword passwort passwort1
  passwort123 motdepasse contraseña contrasena wachtwoord salasana parola12 passpass password! password01 password99
  letmein1 letmein123 letmeinn welcome1 welcome12 welcome123 willkommen bienvenue changeme changeme1 changeme123
  iloveyou iloveyou1 iloveyou2 iloveyou123 loveyou1 lovelove mylove123 iloveu123 ichliebedich teamo123 jetaime123
  sunshine sunshine1 princess princess1 princesa superman superman1 batman123 spiderman spiderman1 starwars starwars1
  pokemon1 pokemon123 minecraft minecraft1 minecraft123 fortnite fortnite1 fortnite123 roblox123 football football1
  football123 baseball basketball soccer123 liverpool liverpool1 chelsea1 arsenal1 barcelona realmadrid juventus
  manchester manutd123 dortmund bayern123 monkey123 dragon123 shadow123 master123 michael1 jennifer charlie1 jordan23
  jessica1 ashley123 daniel123 thomas123 samsung1 samsung123 computer computer1 internet internet1 internet123 google123
  facebook facebook1 instagram tiktok123 youtube1 youtube123 whatsapp netflix1 microsoft windows10 trustno1 whatever
  whatever1 nothing1 blink182 mustang1 mercedes corvette ferrari1 porsche1 harley123 cowboys1 yankees1 eagles123
  chocolate chocolate1 cheese123 butterfly butterfly1 rainbow1 rainbow123 unicorn1 unicorn123 flower123 summer123
  winter123 spring123 autumn123 december november september victoria1 elizabeth alexander alexandra hello123 hello1234
  hellohello hallo123 hallohallo bonjour1 bonjour123 holahola test1234 testtest test12345 testing1 testing123 admin123
  admin1234 administrator root1234 user1234 guest123 default1 temp1234 secret123 student1 student12 student123
  student1234 students teacher1 teacher123 teacher1234 teachers schueler schueler1 schueler123 lehrer123 school12
  school123 school1234 schule12 schule123 homework homework1 classroom classroom1 learning learning1 homeroom1
  lede1234 lede12345 newspaper newspaper1 quizquiz quiz1234 quiz12345 kahoot123`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
