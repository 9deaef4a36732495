/** What exports put around values. */
export const blanks = ' \t\u00a0\u202f'

/** What stands for “nothing” in any column; the engine's reader makes NULLs of these. */
export const nullWords = ['', 'NULL', 'null', '\\N', '--', ' --', 'N/A', '#N/A'] as const

/** What stands for “nothing” beside these in columns of numbers, dates and booleans, where it can mean nothing else. */
export const typedNullWords = [
  '-',
  '—',
  '–',
  'NA',
  'n/a',
  'NaN',
  'nan',
  'None',
  'none',
  "'null",
  '(not set)',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '无',
] as const

const typedColumn: ReadonlySet<string> = new Set([...nullWords, ...typedNullWords])

/** Whether a value of a typed column stands for nothing. */
export function isTypedNull(value: string): boolean {
  return typedColumn.has(value.trim()) || value.trim() === ''
}
