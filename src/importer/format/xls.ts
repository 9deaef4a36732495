import { failure } from '../../lib/problem'
import { allOf } from './bytes'
import { oleStreams } from './ole'
import type { Opener } from './opened'
import type { Sheet } from './sheet'
import { openWorkbook } from './workbook'
import { readBook } from './xlsBook'
import { readSheet } from './xlsRows'

/** No workbook of 65,536 rows comes near it. */
const largest = 1024 * 1024 * 1024

/** Reads workbooks of Excel 5 to 2003. A newer one behind a password looks like one from outside, and is told apart. */
export const openXls: Opener = async (source, overrides, options) => {
  const file = source.name
  if (source.size > largest) throw failure('importer.bomb', { file })
  const streams = oleStreams(await allOf(source))
  if (!streams) throw failure('importer.damaged', { file, format: 'xls' })
  const named = (name: string) =>
    streams.find((stream) => stream.name.toLowerCase() === name.toLowerCase())
  if (named('EncryptionInfo') ?? named('EncryptedPackage'))
    throw failure('importer.locked', { file, format: 'xlsx' })
  const stream = named('Workbook') ?? named('Book')
  if (!stream)
    throw failure(named('WordDocument') ? 'importer.binary' : 'importer.no-table', {
      file,
      format: 'other',
    })
  const bytes = stream.bytes()
  const book = readBook(bytes)
  if (book === 'locked') throw failure('importer.locked', { file, format: 'xls' })
  if (book === 'damaged') throw failure('importer.damaged', { file, format: 'xls' })
  const sheets = book.sheets.map(({ name, hidden, at }): Sheet => ({
    name,
    hidden,
    read: (sink, reading) => readSheet(bytes, at, book, sink, reading),
  }))
  return await openWorkbook(file, 'xls', sheets, overrides, options)
}
