/** The lines of a text with their line breaks (`\n`, `\r\n` or `\r`, as Markdown has them). */
export function lines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}

/** The line break at the end of a text, or nothing. */
export function lastBreak(text: string): string {
  return /(?:\r\n|\r|\n)$/.exec(text)?.[0] ?? ''
}

/** The first line break of a text, which new lines imitate. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}

/** Whether nothing but spaces and tabs stands in the line. */
export function isBlank(line: string): boolean {
  return /^[ \t]*[\r\n]*$/.test(line)
}

/** How many line breaks stand in a text. */
export function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
