import { type BiffRecord, recordAt, records } from './biff'
import { SharedStrings, unicodeText } from './biffStrings'
import { viewOf } from './bytes'
import { type Shape, shapeOf } from './numberFormat'

/** What the sheets of an old workbook share. */
export interface XlsBook {
  /** texts in BIFF8 say how they stand, in BIFF5 they are in the workbook's code page */
  readonly unicode: boolean
  readonly decoder: TextDecoder
  readonly since1904: boolean
  readonly strings: readonly string[]
  readonly shapes: readonly Shape[]
  readonly sheets: readonly {
    readonly name: string
    readonly hidden: boolean
    readonly at: number
  }[]
}

const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1200: 'utf-16le',
  65_001: 'utf-8',
}

/** Reads what stands before the sheets of a workbook; says so where it is behind a password or none. */
export function readBook(bytes: Uint8Array): XlsBook | 'locked' | 'damaged' {
  const view = viewOf(bytes)
  const begin = recordAt(bytes, 0)
  if (begin?.kind !== records.bof || begin.to - begin.from < 4) return 'damaged'
  const unicode = view.getUint16(begin.from, true) >= 0x600
  let decoder = new TextDecoder('windows-1252')
  let since1904 = false
  let strings: readonly string[] = []
  const codes = new Map<number, string>()
  const formats: number[] = []
  const places: { record: BiffRecord; at: number; hidden: boolean }[] = []
  for (let record = recordAt(bytes, begin.to); record; record = recordAt(bytes, record.to)) {
    const { kind, from, to } = record
    const length = to - from
    if (kind === records.eof) break
    if (kind === records.filePass) return 'locked'
    if (kind === records.codePage && length >= 2)
      decoder = new TextDecoder(encodings[view.getUint16(from, true)] ?? 'windows-1252')
    else if (kind === records.date1904 && length >= 2) since1904 = view.getUint16(from, true) === 1
    else if (kind === records.sharedStrings) strings = new SharedStrings(bytes, record).read()
    else if (kind === records.format && length >= 4)
      codes.set(view.getUint16(from, true), formatCode(bytes, from + 2, to))
    else if (kind === records.xf && length >= 4) formats.push(view.getUint16(from + 2, true))
    else if (kind === records.boundSheet && length >= 8 && view.getUint8(from + 5) === 0) {
      const hidden = (view.getUint8(from + 4) & 3) !== 0
      places.push({ record, at: view.getUint32(from, true), hidden })
    }
  }
  const text = (from: number, to: number) =>
    unicode
      ? unicodeText(bytes, from, to, true)
      : decoder.decode(bytes.subarray(from + 1, Math.min(to, from + 1 + view.getUint8(from))))
  return {
    unicode,
    decoder,
    since1904,
    strings,
    shapes: formats.map((id) => shapeOf(id, codes.get(id))),
    sheets: places.map(({ record, at, hidden }) => ({
      name: text(record.from + 6, record.to),
      hidden,
      at,
    })),
  }

  function formatCode(all: Uint8Array, from: number, to: number): string {
    if (unicode) return unicodeText(all, from, to, false)
    return decoder.decode(all.subarray(from + 1, to))
  }
}
