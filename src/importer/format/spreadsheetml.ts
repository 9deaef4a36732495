import { failure } from '../../lib/problem'
import { chunks } from './bytes'
import { numberText } from './cellText'
import { resolved } from './entities'
import { attribute, type Listener, Markup } from './markup'
import { type Shape, shapeOfCode } from './numberFormat'
import type { Opener } from './opened'
import { Pace } from './pace'
import { pageEncoding } from './pageText'
import { mostColumns } from './sheet'
import { CellTable, span } from './tables'
import { openWorkbook } from './workbook'

const byteCost = 20
const mostRows = 1_048_576

/** Reads the XML of Excel 2003, which many programs write and name `.xls`. */
export const openSpreadsheetMl: Opener = async (source, overrides, options) => {
  const encoding = await pageEncoding(source, overrides, options.locale)
  const book = new SpreadsheetMl()
  const markup = new Markup(book)
  const decoder = new TextDecoder(encoding)
  const pace = new Pace(options.signal)
  let seen = 0
  for await (const chunk of chunks(source.stream())) {
    for (let at = 0; at < chunk.length; at += 65_536) {
      const part = chunk.subarray(at, at + 65_536)
      markup.feed(decoder.decode(part, { stream: true }))
      await pace.work(part.length * byteCost)
    }
    seen += chunk.length
    options.onProgress?.(seen / source.size)
  }
  markup.feed(decoder.decode())
  markup.finish()
  if (book.tables.length === 0) throw failure('importer.no-table', { file: source.name })
  const sheets = book.tables.map((table) => table.sheet())
  const opened = await openWorkbook(source.name, 'spreadsheetml', sheets, overrides, options)
  return opened.container ? { ...opened, container: { ...opened.container, encoding } } : opened
}

class SpreadsheetMl implements Listener {
  readonly tables: CellTable[] = []
  readonly #shapes = new Map<string, Shape>()
  #styleId = ''
  #row = -1
  #column = 0
  #across = 1
  #down = 1
  #shape: Shape = 'number'
  #type = ''
  #text = ''
  #inData = false

  open(name: string, attributes: string, closed: boolean): void {
    switch (name) {
      case 'Style':
        this.#styleId = attribute(attributes, 'ID') ?? ''
        break
      case 'NumberFormat':
        this.#shapes.set(this.#styleId, named(resolved(attribute(attributes, 'Format') ?? '')))
        break
      case 'Worksheet':
        this.tables.push(new CellTable(resolved(attribute(attributes, 'Name') ?? 'Sheet')))
        this.#row = -1
        break
      case 'Row': {
        const index = span(attribute(attributes, 'Index'), mostRows) - 1
        this.#row = Math.max(this.#row + 1, index)
        this.#column = 0
        break
      }
      case 'Cell': {
        const index = span(attribute(attributes, 'Index'), mostColumns + 1) - 1
        this.#column = Math.max(this.#column, index)
        this.#across = 1 + span0(attribute(attributes, 'MergeAcross'), mostColumns)
        this.#down = 1 + span0(attribute(attributes, 'MergeDown'), 4096)
        this.#shape = this.#shapes.get(attribute(attributes, 'StyleID') ?? '') ?? 'number'
        this.#text = ''
        this.#type = ''
        if (closed) this.#endCell()
        break
      }
      case 'Data':
        this.#type = attribute(attributes, 'Type') ?? 'String'
        this.#inData = !closed
    }
  }

  close(name: string): void {
    if (name === 'Data') this.#inData = false
    else if (name === 'Cell') this.#endCell()
  }

  text(raw: string): void {
    if (this.#inData) this.#text += resolved(raw)
  }

  literal(text: string): void {
    if (this.#inData) this.#text += text
  }

  #endCell(): void {
    const table = this.tables.at(-1)
    if (table && this.#row >= 0)
      this.#column = table.put(this.#row, this.#column, this.#value(), this.#across, this.#down)
  }

  #value(): string {
    const text = this.#text
    const number = Number(text)
    switch (this.#type) {
      case 'Number':
        return text.trim() === '' || Number.isNaN(number) || Math.abs(number) >= 1e15
          ? text
          : numberText(number, this.#shape, false)
      case 'DateTime': {
        const plain = text.replace('T', ' ').replace(/\.0+$/, '')
        return this.#shape === 'date' ? plain.replace(/ 00:00:00$/, '') : plain
      }
      case 'Boolean':
        return text.trim() === '1' ? 'TRUE' : 'FALSE'
      default:
        return text
    }
  }
}

function span0(said: string | undefined, most: number): number {
  return said === undefined || said === '0' ? 0 : span(said, most)
}

/** Formats have names here, besides codes. */
function named(format: string): Shape {
  switch (format) {
    case 'Percent':
      return 'percent'
    case 'Short Date':
    case 'Medium Date':
    case 'Long Date':
      return 'date'
    case 'General Date':
      return 'timestamp'
    case 'Short Time':
    case 'Medium Time':
    case 'Long Time':
      return 'time'
    default:
      return /^(General|Standard|Currency|Fixed|Scientific|Euro Currency|Yes\/No|True\/False|On\/Off)/.test(
        format,
      )
        ? 'number'
        : shapeOfCode(format)
  }
}
