import { numberText } from './cellText'
import { resolved } from './entities'
import { Lost } from './lost'
import { attribute, type Listener } from './markup'
import type { Merge, RowSink, SheetEnd } from './sheet'
import { type Book, unescaped } from './xlsxParts'

const mostMerges = 100_000

/**
 * Hears the XML of a sheet and gives its rows on. It relies on nothing the sheet says of itself: the
 * dimension may lie, rows and cells may lack their place, and then follow the one before.
 */
export class XlsxRows implements Listener {
  readonly #book: Book
  readonly #sink: RowSink
  readonly #merges: Merge[] = []
  readonly #lost = new Lost()
  #row = -1
  #cells: string[] = []
  #column = -1
  #type = ''
  #style = 0
  #text = ''
  #capture = false
  #inCell = false
  #inRow = false
  #phonetic = false

  constructor(book: Book, sink: RowSink) {
    this.#book = book
    this.#sink = sink
  }

  end(): SheetEnd {
    this.#endRow()
    return { merges: this.#merges, ...this.#lost.end }
  }

  open(name: string, attributes: string, closed: boolean): void {
    switch (name) {
      case 'c':
        if (!this.#inRow) this.#beginRow('')
        this.#inCell = !closed
        this.#column = columnOf(attribute(attributes, 'r'), this.#column)
        this.#type = attribute(attributes, 't') ?? 'n'
        this.#style = Number(attribute(attributes, 's') ?? 0)
        this.#text = ''
        break
      case 'v':
      case 't':
        this.#capture = this.#inCell && !closed && !this.#phonetic
        break
      case 'rPh':
        this.#phonetic = !closed
        break
      case 'row':
        this.#endRow()
        this.#beginRow(attributes)
        if (closed) this.#endRow()
        break
      case 'mergeCell':
        this.#merge(attribute(attributes, 'ref') ?? '')
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.#capture = false
        break
      case 'c':
        if (this.#inCell && this.#text !== '') this.#put(this.#value())
        this.#inCell = false
        break
      case 'rPh':
        this.#phonetic = false
        break
      case 'row':
      case 'sheetData':
        this.#endRow()
    }
  }

  text(raw: string): void {
    if (this.#capture) this.#text += raw
  }

  literal(text: string): void {
    if (this.#capture) this.#text += text.replaceAll('&', '&amp;')
  }

  #beginRow(attributes: string): void {
    const said = Number(attribute(attributes, 'r'))
    this.#row = said > this.#row + 1 ? said - 1 : this.#row + 1
    this.#cells = []
    this.#column = -1
    this.#inRow = true
  }

  #endRow(): void {
    if (!this.#inRow) return
    this.#inRow = false
    this.#sink(this.#row, this.#cells)
  }

  #put(text: string): void {
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = text
  }

  #value(): string {
    const text = this.#text
    switch (this.#type) {
      case 's':
        return this.#book.strings[Number(text)] ?? ''
      case 'n': {
        const value = Number(text)
        if (Number.isNaN(value)) return resolved(text)
        this.#lost.see(value, this.#row)
        return numberText(value, this.#book.shapes[this.#style] ?? 'number', this.#book.since1904)
      }
      case 'b':
        return text.trim() === '1' ? 'TRUE' : 'FALSE'
      case 'd':
        return text.replace('T', ' ').replace(/Z$/, '').replace(/\.0+$/, '')
      default:
        return unescaped(resolved(text))
    }
  }

  #merge(ref: string): void {
    const [from = '', to = ''] = ref.split(':')
    const [left, right] = [columnOf(from, -2), columnOf(to, -2)]
    const [top, bottom] = [from, to].map((one) => Number(/\d+$/.exec(one)?.[0]) - 1)
    if (top === undefined || bottom === undefined || !(top <= bottom) || left > right) return
    if (this.#merges.length < mostMerges) this.#merges.push({ top, bottom, left, right })
  }
}

/** The column of `AB12` from 0; the one after the last where the cell does not say or it is taken. */
function columnOf(reference: string | undefined, last: number): number {
  let column = 0
  for (let at = 0; reference !== undefined && at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    const letter = code >= 97 ? code - 96 : code - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1 > last && column <= 16_384 ? column - 1 : last + 1
}
