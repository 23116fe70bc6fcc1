import { lines, wordSet } from "./phrase-book";

/** How lines begin that ask for a comment. Lower case, as all lists here. */
export const commentFormOpenings = lines(`
  leave a reply
  leave a comment
  your email address will not be published
  required fields are marked
  post a comment
  post comment
  add a comment
  add your comment
  join the conversation
  join the discussion
  view comments
  show comments
  log in to comment
  login to comment
  log in to reply
  save my name, email
  this site uses akismet
  this site uses cookies
`);

/** How lines begin that lead readers elsewhere. */
export const invitationOpenings = lines(`
  read more
  read also
  read next
  read the full
  read our
  more:
  more on
  more from
  more stories
  more about
  related:
  related stories
  related articles
  related content
  related topics
  related coverage
  see also
  also read
  recommended
  don't miss
  sign up
  subscribe
  click here
  tap here
  watch:
  watch live
  watch now
  watch more
  listen:
  follow us
  share this
  download the
  download our
  get the latest
  get our
  continue reading
  story continues
  skip to
  skip past
  most read
  most popular
  most viewed
  editor's picks
  editors' picks
  you may also like
  you might also like
  up next
  also on
  enter your email
  watch the full video
  story continues
  article continues
  advertisement -
  advertisement –
  trending stories
  trending now
  video transcript
  like the page
  like us on
  h/t
  support our
  support us
  donate
`);

export const advertisementLines = new Set(
  lines(`
  advertisement
  advertisements
  advertising
  sponsored
  sponsored content
  paid content
  paid post
  promoted
  ad feedback
  ad
`),
);

export const rightsPhrases = lines(`
  all rights reserved
  may not be published, broadcast
  may not be reproduced
  terms of use
  terms of service
  privacy policy
  cookie policy
  cookie settings
`);

/** A line of these words alone is a row of buttons. */
export const shareWords = wordSet(
  "facebook twitter x whatsapp linkedin reddit email e-mail print copy link copied share save telegram pinterest bluesky messenger on via this article",
);

/** A line of these words, names of months and days, and numbers alone is a time stamp. */
export const stampWords = wordSet(
  `published updated posted modified first last at on am pm a.m p.m a.m. p.m. gmt utc bst est edt et cet pst pdt ist ago minute minutes min mins
   hour hours day days read st nd rd th`,
);

export const noteOpenings = lines(`
  editor's note
  editors' note
  correction:
  correction appended
  clarification appended
  correcting and replacing
  corrected:
  corrections:
  clarification:
  update:
  note to readers
  note to editors
  this story has been
  this article has been
  this post has been
  this report has been
  this piece has been
  this story was
  this article was
  this post was
  this story is
  this article is
  this article first appeared
  this article originally appeared
  an earlier version of this
  a previous version of this
  disclaimer
`);

export const creditOpenings = lines(`
  photo:
  photo by
  photo credit
  photograph:
  photograph by
  photos:
  photos by
  image:
  image credit
  image source
  image by
  picture:
  picture by
  video:
  illustration:
  illustration by
  graphic:
  credit:
  credits:
  source:
  getty images
`);

/** How lines end that name who took a picture. */
export const creditEndings = lines(`
  /afp
  /ap
  /reuters
  /xinhua
  /epa
  /tass
  /bloomberg
  /getty
  /getty images
  /shutterstock
  /pool
  getty images
  ap photo
  afp photo
  via ap
  via afp
  via reuters
  via associated press
  via the associated press
  via getty
  via getty images
  via xinhua
  associated press
  reuters
  shutterstock
  pa wire
  press association
  alamy
  istock
  unsplash
  wikimedia commons
  handout
`);

export const captionOpenings = lines(`
  file photo
  in this photo
  in this file photo
  in this image
  in this picture
  in this handout
  pictured
  this photo
  this image
  this picture
  this handout
  this satellite
  this combination
  an aerial view
  a satellite image
  an undated photo
  a general view
  a file photo
  a file picture
  a handout photo
  caption:
  above:
  below:
  left:
  right:
  top:
`);

/** What people do in photographs, in the present tense. Reports of events use the past. */
export const poseVerbs = wordSet(
  `poses pose shakes shake stands stand sits sit walks walk waves wave smiles smile looks look gestures gesture speaks speak addresses
   attends attend arrives arrive greets greet hugs hug holds hold listens listen watches watch gathers gather carries carry
   marches march celebrates celebrate reacts react leaves leave meets meet`,
);

/** Words of a report in the past tense: a line with one of them is no caption. */
export const reportWords = wordSet("said told was were had did announced added warned launched reported");
