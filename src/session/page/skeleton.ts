/**
 * A statement that was written without what it says of the file at hand: remarks, names of files, days. Another file in
 * the place of one changes these alone.
 */
export function skeleton(text: string): string {
  return text
    .replace(/^ *--.*\n/gm, '')
    .replace(/'(?:[^']|'')*'(?= AS file\b)/g, '?')
    .replace(/(?<=\bfile = )'(?:[^']|'')*'/g, '?')
    .replace(/(?<=\bDATE )'[^']*'/g, '?')
    .replace(/\('(?:[^']|'')*', \d+\)/g, '?')
}
