import { failure } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { columnNames } from '../header'
import { Tally } from '../tally'
import { chunks } from './bytes'
import { flatten, isFields } from './flatten'
import { type JsonForm, JsonRecords, parsed } from './jsonRecords'
import type { Opener, OpenOptions } from './opened'
import { Pace } from './pace'
import { Pieces } from './pieces'
import { mostColumns } from './sheet'
import { csvLine } from './sheetText'
import { written } from './workbook'

const byteCost = 25
const headLength = 256 * 1024

/** Reads lists of records and records one a line, which event exports are. Nested fields get dotted names. */
export const openJson: Opener = async (source, overrides, options) => {
  const form = await formOf(source)
  const columns = new Columns(source.name)
  const alone: unknown[] = []
  const first = await pass(source, form, options, 0, (record) => {
    if (alone.length < 2) alone.push(record)
    columns.see(record)
  })
  const { onlyList, records } = wrapped(alone)
  if (onlyList) {
    columns.clear()
    for (const record of records) columns.see(record)
  }
  const pieces = new Pieces()
  const write = (record: unknown) => pieces.add(columns.line(record))
  if (onlyList) for (const record of records) write(record)
  else await pass(source, form, options, 0.5, write)
  if (first.records === 0) throw failure('importer.json', { file: source.name })
  const shown = columns.names()
  return {
    source: pieces.source(source.name, shown ? csvLine(shown, shown.length) : ''),
    overrides: { ...overrides, ...written, ...(shown && { header: true, skip: 0 }) },
    container: { format: 'json', sheets: [], chosen: [] },
    before: first.tally,
    problems: [],
  }
}

async function formOf(source: Source): Promise<JsonForm> {
  const bytes = await source.slice(0, Math.min(source.size, headLength))
  const head = new TextDecoder().decode(bytes).trimStart()
  const [line = ''] = head.split('\n')
  if (head.includes('\n') && isRecord(line.trim())) return 'lines'
  return head.startsWith('[') ? 'list' : 'values'
}

function isRecord(text: string): boolean {
  try {
    const value = parsed(text)
    // A whole file can stand on one line; a record of a list of lines is an object.
    return isFields(value)
  } catch {
    return false
  }
}

/** Goes through the records once; those that cannot be read are set aside. */
async function pass(
  source: Source,
  form: JsonForm,
  { signal, onProgress }: OpenOptions,
  from: number,
  each: (record: unknown) => void,
): Promise<{ readonly tally: Tally; readonly records: number }> {
  const tally = new Tally()
  let count = 0
  const records = new JsonRecords(source.name, form, (text, line) => {
    let record: unknown
    try {
      record = parsed(text)
    } catch {
      tally.aside('unreadable', line, () => text)
      return
    }
    count++
    each(record)
  })
  const pace = new Pace(signal)
  let seen = 0
  for await (const chunk of chunks(source.stream())) {
    for (let at = 0; at < chunk.length; at += 262_144) {
      const part = chunk.subarray(at, at + 262_144)
      records.feed(seen === 0 && at === 0 ? withoutMark(part) : part)
      await pace.work(part.length * byteCost)
    }
    seen += chunk.length
    onProgress?.(from + (0.5 * seen) / source.size)
  }
  if (!records.finish()) throw failure('importer.damaged', { file: source.name, format: 'json' })
  return { tally, records: count }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** A single record that holds the list: `{"data": [{…}, {…}]}`. */
function wrapped(alone: readonly unknown[]) {
  const [only, more] = alone
  if (more !== undefined || !isFields(only)) return { onlyList: false, records: [] }
  const lists = [...listsIn(only, 0)].sort((a, b) => b.length - a.length)
  const [longest = []] = lists
  return { onlyList: longest.length > 0, records: longest }
}

function listsIn(value: unknown, depth: number): readonly unknown[][] {
  if (Array.isArray(value)) {
    const rows = value.every(isFields) || value.every(Array.isArray)
    return rows && value.length > 0 && !('key' in (value[0] as object)) ? [value] : []
  }
  if (!isFields(value) || depth > 3) return []
  return Object.values(value).flatMap((one) => listsIn(one, depth + 1))
}

/** The columns of all records, in the order in which they first come up. */
class Columns {
  readonly #file: string
  readonly #at = new Map<string, number>()
  #isRows = true

  constructor(file: string) {
    this.#file = file
  }

  clear(): void {
    this.#at.clear()
    this.#isRows = true
  }

  see(record: unknown): void {
    if (Array.isArray(record)) return
    this.#isRows = false
    const add = (name: string) => {
      if (!this.#at.has(name)) this.#at.set(name, this.#at.size)
    }
    if (isFields(record)) flatten(record, add)
    else add('value')
    if (this.#at.size > mostColumns)
      throw failure('importer.wide', { file: this.#file, columns: this.#at.size, most: 2000 })
  }

  /** The header; none where the records are lists, whose first may well be it. */
  names(): readonly string[] | undefined {
    return this.#isRows ? undefined : columnNames([...this.#at.keys()], this.#at.size)
  }

  line(record: unknown): string {
    if (this.#isRows && Array.isArray(record)) {
      const cells = record.map((one) => (typeof one === 'string' ? one : textOf(one)))
      return csvLine(cells, cells.length)
    }
    const cells = new Array<string>(this.#at.size).fill('')
    const put = (name: string, text: string) => {
      const at = this.#at.get(name)
      if (at !== undefined) cells[at] = text
    }
    if (isFields(record)) flatten(record, put)
    else put('value', textOf(record))
    return csvLine(cells, cells.length)
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
