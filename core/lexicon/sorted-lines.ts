/**
 * The line of a word in lines that are sorted by their first word; null without one. A long list is searched where it
 * stands: a table of it would take many times its room in memory.
 *
 * @param wordOf the first word of a line.
 */
export function lineOf(lines: string, word: string, wordOf: (line: string) => string): string | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === 0 ? 0 : lines.lastIndexOf("\n", middle - 1) + 1;
    const stop = lines.indexOf("\n", middle);
    const end = stop === -1 ? lines.length : stop;
    const line = lines.slice(start, end);
    const found = wordOf(line);
    if (found === word) return line;
    if (found < word) low = end + 1;
    else high = start;
  }
  return null;
}
