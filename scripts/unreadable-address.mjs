// Next answers an address it can't decode as if the server had failed; PostgreSQL does the same with one that holds a
// null character. Nothing has such an address.

const text = "This address can't be read. Check it, letter by letter.\n";

const isReadable = (address) => {
  try {
    // A query may hold a lone %, as people type it.
    decodeURIComponent(address.split("?", 1)[0]);
    return !address.includes("%00");
  } catch {
    return false;
  }
};

/** Answers a request whose address can't be read, and says whether it did. */
export const refusedUnreadable = (request, response) => {
  if (isReadable(request.url)) return false;
  response.writeHead(400, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
  return true;
};
