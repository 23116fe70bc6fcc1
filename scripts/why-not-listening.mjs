/** What stands in the way of listening at an address, and what to do about it. */
export const whyNotListening = (error, { host, port }) => {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken: is Lede running already? Stop the other program, or choose another port: PORT=${port + 1} npm start`;
  if (error.code === "EACCES")
    return `Port ${port} is reserved for administrators. Choose one above 1023: PORT=3000 npm start`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return `This machine has no address ${host}. Set HOST to one it has, or leave it out.`;
  return `Listening at ${host}, port ${port}, failed: ${error.message}`;
};
