import { failure } from '../../lib/problem'
import { chunks } from './bytes'
import { resolved } from './entities'
import { type Listener, Markup } from './markup'
import type { Opener } from './opened'
import { Pace } from './pace'
import { pageEncoding } from './pageText'
import { mostColumns } from './sheet'
import { CellTable, span } from './tables'
import { openWorkbook } from './workbook'

const byteCost = 20
const deepestSpan = 65_536

/** Reads the tables of a web page, which many shops name `.xls`. */
export const openHtml: Opener = async (source, overrides, options) => {
  const encoding = await pageEncoding(source, overrides, options.locale)
  const tables = new HtmlTables()
  const markup = new Markup(tables, true)
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
  const sheets = tables.found.filter(({ rows }) => rows.length > 0).map((table) => table.sheet())
  if (sheets.length === 0) throw failure('importer.no-table', { file: source.name })
  const opened = await openWorkbook(source.name, 'html', sheets, overrides, options)
  return opened.container ? { ...opened, container: { ...opened.container, encoding } } : opened
}

interface Open {
  readonly table: CellTable
  row: number
  column: number
  cell: { text: string; readonly across: number; readonly down: number } | undefined
}

/** Hears a page and keeps its tables; one within a cell of another is a table of its own. */
class HtmlTables implements Listener {
  readonly found: CellTable[] = []
  readonly #open: Open[] = []

  open(name: string, attributes: string): void {
    const now = this.#open.at(-1)
    switch (name) {
      case 'table': {
        const table = new CellTable(`Table ${this.found.length + 1}`)
        this.found.push(table)
        this.#open.push({ table, row: -1, column: 0, cell: undefined })
        break
      }
      case 'tr':
        if (now) this.#beginRow(now)
        break
      case 'td':
      case 'th':
        if (!now) break
        endCell(now)
        if (now.row < 0) this.#beginRow(now)
        now.cell = {
          text: '',
          across: span(html(attributes, 'colspan'), mostColumns),
          down: span(html(attributes, 'rowspan'), deepestSpan),
        }
        break
      case 'br':
        if (now?.cell) now.cell.text += '\n'
        break
      case 'p':
      case 'div':
      case 'li':
        if (now?.cell && now.cell.text.trim() !== '') now.cell.text += '\n'
    }
  }

  close(name: string): void {
    const now = this.#open.at(-1)
    if (!now) return
    if (name === 'td' || name === 'th' || name === 'tr') endCell(now)
    else if (name === 'table') {
      endCell(now)
      this.#open.pop()
    }
  }

  /** Line breaks of the page's text are spaces; those of `br` are told by being put in later. */
  text(raw: string): void {
    const cell = this.#open.at(-1)?.cell
    if (cell) cell.text += resolved(raw).replace(/[ \t\r\n\f]+/g, ' ')
  }

  literal(text: string): void {
    this.text(text)
  }

  #beginRow(now: Open): void {
    endCell(now)
    now.row++
    now.column = 0
    now.table.rows[now.row] ??= []
  }
}

function endCell(now: Open): void {
  const { cell } = now
  if (!cell) return
  now.cell = undefined
  const text = cell.text.replace(/ *\n */g, '\n').trim()
  const known = Math.max(1, Math.min(cell.down, deepestSpan - now.row))
  now.column = now.table.put(now.row, now.column, text, cell.across, known)
}

/** An attribute of HTML, whose quotes may be absent. */
function html(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`, 'i').exec(attributes)?.[1]
}
