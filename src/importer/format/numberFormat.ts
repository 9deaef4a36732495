/** How a spreadsheet shows a number, as far as it changes what the number means. */
export type Shape =
  | 'number'
  | 'percent'
  | 'date'
  | 'time'
  | 'timestamp'
  /** hours that may pass 24 */
  | 'duration'
  /** shown with zeros before, to so many digits: a code */
  | { readonly digits: number }

/** The formats every spreadsheet knows by number: those of dates, times and percentages. */
const builtIn: readonly (readonly [from: number, to: number, shape: Shape])[] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'timestamp'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'duration'],
  [47, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
]

/** The shape of a format by its number, and by its code where the file has one for it. */
export function shapeOf(id: number, code?: string): Shape {
  if (code !== undefined) return shapeOfCode(code)
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number'
}

/** The shape of a format's code, such as `yyyy"年"m"月"`, `0.00%` or `[$-804]h:mm`. */
export function shapeOfCode(code: string): Shape {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
  const [first = ''] = bare.split(';')
  if (/^0{2,}$/.test(first.trim())) return { digits: first.trim().length }
  if (first.includes('%')) return 'percent'
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'duration'
  const plain = first.replace(/e[+-]/gi, '').replace(/am\/pm|a\/p|上午\/下午/gi, 'h')
  const date = /[ydbg]|e/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain))
  const time = /[hs]/i.test(plain)
  if (date && time) return 'timestamp'
  return date ? 'date' : time ? 'time' : 'number'
}
