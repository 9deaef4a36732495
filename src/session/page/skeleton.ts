/** The number that a file has by its age, and up to when it tells: what they are depends on the other files as well. */
export const agesIn =
  /\d+(?= AS file_number\b)|(?:TIMESTAMP '[^']*'|CAST\(NULL AS TIMESTAMP\))(?= AS as_of\b)/g

/**
 * A statement that was written without what it says of the file at hand: remarks, names and ages of files, days. Another
 * file in the place of one changes these alone.
 */
export function skeleton(text: string): string {
  return text
    .replace(/^ *--.*\n/gm, '')
    .replace(agesIn, '?')
    .replace(/'(?:[^']|'')*'(?= AS file\b)/g, '?')
    .replace(/(?<=\bfile = )'(?:[^']|'')*'/g, '?')
    .replace(/(?<=\bDATE )'[^']*'/g, '?')
    .replace(/\('(?:[^']|'')*', \d+\)/g, '?')
}
