// What Next would answer as if the server had failed. It is answered before Next sees it.
import { plainPage, plainPolicy } from "./plain-pages.mjs";

/** The most a form may carry, in bytes. */
export const largestForm = 5 * 1024 * 1024;

const isUnreadable = ({ url }) => {
  try {
    // A query may hold a lone %, as people type it.
    decodeURIComponent(url.split("?", 1)[0]);
    // PostgreSQL takes no null character, and nothing has one in its address.
    return url.includes("%00");
  } catch {
    return true;
  }
};

const isTooLarge = ({ headers }) => Number(headers["content-length"] ?? 0) > largestForm;

const reasons = [
  {
    applies: isUnreadable,
    status: 400,
    title: "This address can’t be read",
    advice: "Check it, letter by letter. If somebody gave you the link, ask them for it again.",
  },
  {
    applies: isTooLarge,
    status: 413,
    title: "This is too large",
    advice:
      "A form takes 5 MB, far more than an article. Nothing was saved. What you typed is still in the form: go back with your browser, shorten it, then send it again.",
  },
];

/** Answers a request that is refused whatever it asks for, and says whether it was. */
export const refusedAtOnce = (request, response) => {
  const reason = reasons.find(({ applies }) => applies(request));
  if (reason === undefined) return false;
  response.writeHead(reason.status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": plainPolicy,
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  // Node goes on reading what is on its way: a browser looks at an answer only once it has sent everything.
  response.end(plainPage(reason.title, `<p>${reason.advice}</p>`));
  return true;
};
