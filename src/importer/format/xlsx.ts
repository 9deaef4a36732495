import { failure } from '../../lib/problem'
import { chunks } from './bytes'
import { unpacked } from './inflate'
import type { Opener } from './opened'
import { Pace } from './pace'
import type { ReadOptions, RowSink, Sheet, SheetEnd } from './sheet'
import { openWorkbook } from './workbook'
import { Markup } from './markup'
import { readParts } from './xlsxParts'
import { XlsxRows } from './xlsxRows'
import { type Entry, entriesOf } from './zipDirectory'

/** About what a byte of a sheet's XML costs, in nanoseconds. */
const byteCost = 12

/** Reads workbooks of Excel since 2007: the sheet is unpacked and read in one stream. */
export const openXlsx: Opener = async (source, overrides, options) => {
  const entries = await entriesOf(source)
  const { sheets, ...book } = await readParts(source, entries, new Pace(options.signal))
  if (sheets.length === 0) throw failure('importer.no-table', { file: source.name })
  const readable = sheets.map(({ name, hidden, entry }): Sheet => {
    const read = async (sink: RowSink, reading: ReadOptions): Promise<SheetEnd> => {
      const rows = new XlsxRows(book, sink)
      await scan(entry, rows, reading)
      return rows.end()
    }
    return { name, hidden, read }
  })
  return await openWorkbook(source.name, 'xlsx', readable, overrides, options)

  async function scan(entry: Entry, rows: XlsxRows, { signal, onProgress, enough }: ReadOptions) {
    const markup = new Markup(rows)
    const decoder = new TextDecoder()
    const pace = new Pace(signal)
    let seen = 0
    for await (const chunk of chunks(await unpacked(source, entry))) {
      for (let at = 0; at < chunk.length; at += 65_536) {
        const part = chunk.subarray(at, at + 65_536)
        markup.feed(decoder.decode(part, { stream: true }))
        await pace.work(part.length * byteCost)
      }
      seen += chunk.length
      onProgress?.(Math.min(1, seen / Math.max(1, entry.unpacked)))
      if (enough?.()) return
    }
    markup.feed(decoder.decode())
    markup.finish()
  }
}
