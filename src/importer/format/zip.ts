import { failure } from '../../lib/problem'
import type { Source } from '../../lib/source'
import type { Overrides } from '../contract'
import type { Opened, Opener, OpenOptions } from './opened'
import { entriesOf } from './zipDirectory'

/** Opens what is packed as zip: a workbook, or an archive of files, each of which `open` opens. */
export async function openZip(
  source: Source,
  overrides: Overrides,
  options: OpenOptions,
  open: Opener,
): Promise<Opened> {
  const entries = await entriesOf(source)
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/^\/?xl[\\/](workbook\.xml|worksheets[\\/])/i) && !has(/^xl[\\/]workbook\.bin$/i))
    return await (await import('./xlsx')).openXlsx(source, overrides, options)
  const format = has(/^xl[\\/]workbook\.bin$/i)
    ? 'xlsb'
    : has(/^Index[\\/].*\.iwa$/)
      ? 'numbers'
      : has(/^mimetype$/) && has(/^content\.xml$/)
        ? 'ods'
        : has(/^(word|ppt)[\\/]/)
          ? 'other'
          : undefined
  if (format === 'other') throw failure('importer.binary', { file: source.name, format })
  if (format) throw failure('importer.format', { file: source.name, format })
  const { openArchive } = await import('./archive')
  return await openArchive(source, entries, overrides, options, open)
}
