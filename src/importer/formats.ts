import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import { looksBinary } from './binary'
import type { Overrides } from './contract'
import { alignmentOf, parted } from './format/aligned'
import { marksCells, unmarked } from './format/backticks'
import { gunzipped } from './format/gzip'
import type { Opened, Opener, OpenOptions } from './format/opened'
import { type Signature, signatureOf } from './format/signature'
import { openZip } from './format/zip'

const headLength = 64 * 1024
/** A compressed file in an archive in an archive is the most that anybody means. */
const deepest = 3

/** The readers of all formats; each is a chunk of its own, fetched when a file needs it. */
const openers: Readonly<Partial<Record<Signature, () => Promise<Opener>>>> = {
  xls: async () => (await import('./format/xls')).openXls,
  html: async () => (await import('./format/html')).openHtml,
  spreadsheetml: async () => (await import('./format/spreadsheetml')).openSpreadsheetMl,
  json: async () => (await import('./format/json')).openJson,
  parquet: async () => (await import('./format/parquet')).openParquet,
  arrow: async () => (await import('./format/arrow')).openArrow,
}

const binaries: ReadonlySet<Signature> = new Set(['image', 'pdf', 'audio', 'video', 'database'])

/**
 * Opens a file of any format as delimited text. Throws `importer.format` where it may hold a table but no
 * reader for it is here, `importer.binary` where it holds none, and what its reader finds wrong
 * (`importer.damaged`, `importer.locked`, `importer.bomb`, `importer.sheet` …).
 */
export async function open(
  source: Source,
  overrides: Overrides,
  options: OpenOptions,
): Promise<Opened> {
  return await openAt(source, overrides, options, 0)
}

async function openAt(
  source: Source,
  overrides: Overrides,
  options: OpenOptions,
  depth: number,
): Promise<Opened> {
  const bytes = await source.slice(0, Math.min(source.size, headLength))
  const signature = signatureOf(bytes)
  const file = source.name
  if (depth > deepest) throw failure('importer.format', { file, format: 'archive' })
  if (signature === 'gzip') {
    const inner = await openAt(await gunzipped(source, options), overrides, options, depth + 1)
    const { container } = inner
    return { ...inner, container: { sheets: [], chosen: [], ...container, format: 'gzip' } }
  }
  if (signature === 'zip')
    return await openZip(source, overrides, { ...options, typed: false }, (inner, more, rest) =>
      openAt(inner, more, rest, depth + 1),
    )
  const opener = await openers[signature]?.()
  if (opener) return await opener(source, overrides, options)
  if (binaries.has(signature)) throw failure('importer.binary', { file, format: signature })
  if (signature !== 'text') throw failure('importer.format', { file, format: signature })
  if (overrides.encoding === undefined && looksBinary(bytes))
    throw failure('importer.binary', { file, format: 'other' })
  return { source: await plain(source, bytes, overrides, options), overrides, problems: [] }
}

/** Text whose cells are parted as they are everywhere else. */
async function plain(
  source: Source,
  head: Uint8Array,
  { delimiter }: Overrides,
  options: OpenOptions,
): Promise<Source> {
  if (marksCells(head)) return await unmarked(source, options)
  const alignment = delimiter === undefined || delimiter === '\t' ? alignmentOf(head) : undefined
  return alignment === undefined ? source : await parted(source, alignment, options)
}
