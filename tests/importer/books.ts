import * as writer from '@e965/xlsx'
import { zipSync } from 'fflate'
import type { Source } from '../../src/lib/source'
import { file } from './files'

/** A cell: its value, or the value with the format it is shown in. */
type Cell = string | number | boolean | null | readonly [value: number, format: string]

export interface SheetOf {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** such as `B1:C1` */
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

export type BookType = 'xlsx' | 'biff8' | 'biff5' | 'xlml' | 'html' | 'xlsb' | 'ods'

/** A workbook written by a library that shares no code with the importer. */
export function book(type: BookType, sheets: readonly SheetOf[], since1904 = false): Source {
  const whole = writer.utils.book_new()
  for (const { name, rows, merges = [] } of sheets) {
    const values = rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell[0] : cell)))
    const sheet = writer.utils.aoa_to_sheet(values as unknown[][])
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const place = sheet[writer.utils.encode_cell({ r, c })] as writer.CellObject | undefined
        if (Array.isArray(cell) && place) place.z = String(cell[1])
      }),
    )
    sheet['!merges'] = merges.map((range) => writer.utils.decode_range(range))
    writer.utils.book_append_sheet(whole, sheet, name)
  }
  whole.Workbook = {
    WBProps: { date1904: since1904 },
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
  }
  const last = sheets.at(-1)?.name ?? ''
  const bytes = writer.write(whole, {
    type: 'array',
    bookType: type,
    bookSST: type === 'xlsx',
    ...(type === 'html' && { sheet: last }),
  }) as ArrayBuffer
  return file(new Uint8Array(bytes), `book.${type}`)
}

/** A workbook from the XML of its one sheet, as programs write it that do not follow the letter. */
export function rawXlsx(sheet: string, parts: Readonly<Record<string, string>> = {}): Source {
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  }
  return file(zip(all), 'raw.xlsx')
}

/** A zip archive of texts or bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? encoder.encode(content) : content,
      ]),
    ),
  )
}

/** An OLE2 file with streams of these names, as a workbook behind a password is one. */
export function ole(streams: readonly string[]): Source {
  const container = writer.CFB.utils.cfb_new()
  for (const name of streams) writer.CFB.utils.cfb_add(container, name, new Array(6000).fill(7))
  const bytes = writer.CFB.write(container, { type: 'array' }) as number[]
  return file(Uint8Array.from(bytes), 'locked.xlsx')
}
