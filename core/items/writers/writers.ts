import { completeQuotation } from "./complete-quotation";
import { dateEntry } from "./date-entry";
import { figureChange } from "./figure-change";
import { figureEntry } from "./figure-entry";
import { figurePeriod } from "./figure-period";
import { matching } from "./matching";
import { missingName } from "./missing-name";
import { ordering } from "./ordering";
import { trueFalseDate } from "./true-false/date";
import { trueFalseEvent } from "./true-false/event";
import { trueFalseReport } from "./true-false/report";
import { trueFalseSpeaker } from "./true-false/speaker";
import { whichDateOfEvent, whichDateOfQuotation, whichDateOfStatement, whichDateOfWords } from "./which-date";
import { whichFigure } from "./which-figure";
import { whenLimit } from "./when-limit";
import { whichOutlet } from "./which-outlet";
import { where } from "./where";
import { whereVisited } from "./where-visited";
import { whomCalled } from "./whom-called";
import { whoDid } from "./who-did";
import { whichRole } from "./which-role";
import { whoHoldsRole } from "./who-holds-role";
import { whoSaidDirect } from "./who-said-direct";
import { whoSaidIndirect } from "./who-said-indirect";
import { whoSaidTogether } from "./who-said-together";
import type { Assembler, Writer } from "./writer";

/** Every writer, in the order drafts are listed. A new kind of question is one file and one line here. */
export const writers: readonly Writer[] = [
  whoSaidDirect,
  whoSaidIndirect,
  whoSaidTogether,
  completeQuotation,
  missingName,
  whichFigure,
  figurePeriod,
  whichDateOfEvent,
  whichDateOfStatement,
  whichDateOfWords,
  whichDateOfQuotation,
  whenLimit,
  whichOutlet,
  whoHoldsRole,
  whichRole,
  whoDid,
  whomCalled,
  where,
  whereVisited,
  trueFalseSpeaker,
  trueFalseReport,
  trueFalseEvent,
  figureChange,
  trueFalseDate,
];

/** Whatever makes questions of questions, in the order drafts are listed. */
export const assemblers: readonly Assembler[] = [figureEntry, dateEntry, matching, ordering];
