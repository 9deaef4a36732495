import { failure } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { chunks } from './bytes'
import { resolved } from './entities'
import { unpacked, unpackedWhole } from './inflate'
import { attribute, type Listener, Markup } from './markup'
import { type Shape, shapeOf } from './numberFormat'
import type { Pace } from './pace'
import type { Entry } from './zipDirectory'

/** What the sheets of a workbook share. */
export interface Book {
  readonly strings: readonly string[]
  /** by the number of a cell's style */
  readonly shapes: readonly Shape[]
  readonly since1904: boolean
}

interface Found extends Book {
  readonly sheets: readonly {
    readonly name: string
    readonly hidden: boolean
    readonly entry: Entry
  }[]
}

const largestPart = 64 * 1024 * 1024

/** Reads all of a workbook but its sheets. */
export async function readParts(
  source: Source,
  entries: readonly Entry[],
  pace: Pace,
): Promise<Found> {
  const byName = new Map(entries.map((entry) => [plainPath(entry.name), entry]))
  const listen = async (path: string, listener: Partial<Listener>) => {
    const entry = byName.get(plainPath(path))
    if (!entry) return
    const markup = new Markup({ open() {}, close() {}, text() {}, literal() {}, ...listener })
    markup.feed(new TextDecoder().decode(await unpackedWhole(source, entry, largestPart)))
    markup.finish()
  }
  const book = await mainPart(listen)
  const folder = book.slice(0, book.lastIndexOf('/') + 1)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let since1904 = false
  await listen(book, {
    open(name, attributes) {
      if (name === 'workbookPr')
        since1904 = /^(1|true|on)$/i.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      listed.push({
        name: resolved(attribute(attributes, 'name') ?? ''),
        hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        id: attribute(attributes, 'id') ?? '',
      })
    },
  })
  const targets = new Map<string, string>()
  await listen(`${folder}_rels/${book.slice(folder.length)}.rels`, {
    open(name, attributes) {
      const target = attribute(attributes, 'Target')
      if (name === 'Relationship' && target !== undefined)
        targets.set(attribute(attributes, 'Id') ?? '', target)
    },
  })
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const target = resolved(targets.get(id) ?? '')
    const entry = byName.get(plainPath(target.startsWith('/') ? target : folder + target))
    return entry ? [{ name, hidden, entry }] : []
  })
  const shapes = await shapesOf(`${folder}styles.xml`, listen)
  const texts = byName.get(plainPath(`${folder}sharedStrings.xml`))
  const strings = texts ? await stringsOf(source, texts, pace) : []
  return { sheets, shapes, strings, since1904 }
}

type Listen = (path: string, listener: Partial<Listener>) => Promise<void>

/** Some programs separate folders the Windows way, or write names in another case than they are asked for. */
function plainPath(path: string): string {
  const parts: string[] = []
  for (const part of path.replaceAll('\\', '/').toLowerCase().split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

async function mainPart(listen: Listen): Promise<string> {
  let main = 'xl/workbook.xml'
  await listen('_rels/.rels', {
    open(name, attributes) {
      const target = attribute(attributes, 'Target')
      if (
        name === 'Relationship' &&
        target &&
        attribute(attributes, 'Type')?.endsWith('/officeDocument')
      )
        main = target.replace(/^\//, '')
    },
  })
  return main
}

async function shapesOf(path: string, listen: Listen): Promise<readonly Shape[]> {
  const codes = new Map<number, string>()
  const shapes: Shape[] = []
  let inCells = false
  await listen(path, {
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(
          Number(attribute(attributes, 'numFmtId')),
          resolved(attribute(attributes, 'formatCode') ?? ''),
        )
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        shapes.push(shapeOf(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return shapes
}

/** Shared texts are read in a stream: in large workbooks they are the larger part. */
async function stringsOf(source: Source, entry: Entry, pace: Pace): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let open = false
  let phonetic = false
  const markup = new Markup({
    open(name, _, closed) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = !closed
      else if (name === 't') open = !closed && !phonetic
      if (name === 'si' && closed) strings.push('')
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(resolved(text)))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') open = false
    },
    text(raw) {
      if (open) text += raw
    },
    literal(raw) {
      if (open) text += raw.replaceAll('&', '&amp;')
    },
  })
  const decoder = new TextDecoder()
  for await (const chunk of chunks(await unpacked(source, entry))) {
    markup.feed(decoder.decode(chunk, { stream: true }))
    await pace.work(chunk.length * 10)
    if (strings.length > mostStrings) throw failure('importer.bomb', { file: source.name })
  }
  markup.finish()
  return strings
}

const mostStrings = 20_000_000

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
