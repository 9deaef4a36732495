import { type Source, blobSource } from '../../src/lib/source'

/** A source over a text in UTF-8, or over bytes. */
export function file(content: string | Uint8Array, name = 'file.csv'): Source {
  return blobSource(name, new Blob([content as BlobPart]))
}

interface Expected {
  /** records that are rows of the table, each as wide as it; empty cells are null */
  readonly rows: readonly (readonly (string | null)[])[]
  /** records that are no rows: blank, or with too many cells */
  readonly asides: number
}

/**
 * What a file with a header must come to, worked out the slow way: characters instead of bytes, the whole
 * text at once, one regular expression a cell. Shares no code with the importer.
 */
export function expectedRows(text: string, delimiter: string, width: number): Expected {
  const body = text.replace(/^\ufeff/, '')
  const rows: (string | null)[][] = []
  let asides = 0
  let rest = body
  let isHeader = true
  while (rest !== '') {
    const joined = record(rest, delimiter, false)
    const misread = !joined || (joined.odd && joined.lines > 0 && joined.cells.length !== width)
    const one = misread ? record(rest, delimiter, true) : joined
    if (!one) throw new Error(`no record in ${JSON.stringify(rest)}`)
    rest = rest.slice(one.length)
    if (isHeader) {
      isHeader = false
      continue
    }
    const blank = one.cells.every(({ quoted, text }) =>
      quoted ? text === '' && one.cells.length > 1 : /^ *$/.test(text),
    )
    const surplus = one.cells.slice(width).some((cell) => !/^ *$/.test(cell.text))
    if (blank || surplus) asides++
    else rows.push(Array.from({ length: width }, (_, i) => value(one.cells[i]?.text)))
  }
  return { rows, asides }
}

const nulls = new Set(['', 'NULL', 'null', '\\N', '--', ' --', 'N/A', '#N/A'])

function value(text = ''): string | null {
  const clean = text.replaceAll('\0', '')
  return nulls.has(clean) ? null : clean
}

interface Found {
  readonly cells: readonly { readonly text: string; readonly quoted: boolean }[]
  readonly length: number
  readonly lines: number
  readonly odd: boolean
}

/** The first record, or undefined where a quoted cell never ends or runs into the next. */
function record(text: string, delimiter: string, single: boolean): Found | undefined {
  const d = delimiter === '|' ? '\\|' : delimiter
  const plain = new RegExp(`(?:(?!${d}|\\r?\\n|\\r$)[^])*`, 'y')
  const stop = `(?= *(?:${d}|\\r?\\n|\\r?$(?![^])))`
  const inner = single ? '[^\\r\\n]' : '[^]'
  // The shortest run up to a quote that closes; doubled quotes are skipped as pairs.
  const quoted = new RegExp(` *"((?:""|(?!"")(?!"${stop})${inner})*)"${stop} *`, 'y')
  const cells: { text: string; quoted: boolean }[] = []
  let at = 0
  let lines = 0
  let odd = false
  for (;;) {
    quoted.lastIndex = plain.lastIndex = at
    const match = /^ *"/.test(text.slice(at)) ? quoted.exec(text) : undefined
    if (match === null && !single) return undefined
    if (match) {
      const [whole, raw = ''] = match
      const content = raw.replaceAll('""', '\0\0').includes('"')
      if (content) odd = true
      const breaks = raw.split('\n').length - 1
      if (!single && breaks > 0 && overruns(raw, delimiter)) return undefined
      lines += breaks
      cells.push({ text: raw.replaceAll('""', '"'), quoted: true })
      at += whole.length
    } else {
      if (match === null) odd = true
      const raw = plain.exec(text)?.[0] ?? ''
      cells.push({ text: raw, quoted: false })
      at += raw.length
    }
    if (!text.startsWith(delimiter, at)) break
    at += 1
  }
  const ending = /^(?:\r?\n|\r$(?![^]))?/.exec(text.slice(at))?.[0] ?? ''
  return { cells, length: at + ending.length, lines, odd }
}

/** A lone quote right after a delimiter or a line break, with a line break before or after it in the cell. */
function overruns(raw: string, delimiter: string): boolean {
  return [...raw.replaceAll('""', '\u0001\u0001').matchAll(/"/g)].some(({ index }) =>
    [delimiter, '\n', '\r'].includes(raw[index - 1] ?? ''),
  )
}
