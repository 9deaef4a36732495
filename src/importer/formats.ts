import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import { looksBinary } from './binary'
import type { Overrides } from './contract'

/** A kind of file, told by its first bytes. */
interface FileFormat {
  readonly id: Tabular | Binary | 'text'
  /** whether the first bytes, each as one character, are of this kind */
  matches(head: string): boolean
}

/** What may hold a table that cannot be read yet. */
type Tabular = 'xlsx' | 'xls' | 'parquet' | 'archive' | 'html' | 'json'
/** What holds no table of rows and columns that anybody could want. */
type Binary = 'image' | 'pdf' | 'audio' | 'video' | 'database'

const binaries: ReadonlySet<string> = new Set<Binary>([
  'image',
  'pdf',
  'audio',
  'video',
  'database',
])
const headLength = 64 * 1024
const signatureLength = 4096

/** In order; the last takes everything. A reader for another format gets its line here. */
const formats: readonly FileFormat[] = [
  {
    id: 'xlsx',
    matches: (head) => head.startsWith('PK\x03\x04') && /\[Content_|docProps\/|xl\//.test(head),
  },
  { id: 'xls', matches: starts('\xd0\xcf\x11\xe0') },
  { id: 'parquet', matches: starts('PAR1') },
  {
    id: 'archive',
    matches: (head) =>
      starts(
        'PK\x03\x04',
        '\x1f\x8b',
        '\x28\xb5\x2f\xfd',
        '\xfd7zXZ',
        '7z\xbc\xaf',
        'Rar!\x1a',
      )(head) ||
      /^BZh\d1AY/.test(head) ||
      head.startsWith('ustar', 257),
  },
  {
    id: 'image',
    matches: (head) =>
      starts('\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS\0')(head) ||
      /^RIFF.{4}WEBP|^.{4}ftyp(avif|hei[cfx]|mif1)|^BM.{4}\0{4}/s.test(head),
  },
  { id: 'pdf', matches: starts('%PDF-') },
  {
    id: 'audio',
    matches: (head) =>
      starts('ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0')(head) ||
      /^RIFF.{4}WAVE|^.{4}ftypM4A/s.test(head),
  },
  {
    id: 'video',
    matches: (head) =>
      starts('\x1aE\xdf\xa3', 'FLV\x01', '\0\0\x01\xba')(head) ||
      /^RIFF.{4}AVI |^.{4}ftyp/s.test(head),
  },
  {
    id: 'database',
    matches: (head) => head.startsWith('SQLite format 3\0') || head.startsWith('DUCK', 8),
  },
  { id: 'html', matches: (head) => /^\s*<(!doctype|html|table|\?xml|meta|head)/i.test(bare(head)) },
  { id: 'json', matches: (head) => /^\s*(\{\s*"|\[\s*[[{])/.test(bare(head)) },
  { id: 'text', matches: () => true },
]

/**
 * Throws `importer.format` where the bytes are of a kind that may hold a table but is no text, and
 * `importer.binary` where they are of a kind that holds none, or of an unknown one that is no text.
 */
export async function requireText(source: Source, { encoding }: Overrides = {}): Promise<void> {
  const bytes = await source.slice(0, Math.min(source.size, headLength))
  const head = String.fromCharCode(...bytes.subarray(0, signatureLength))
  const format = formats.find((one) => one.matches(head))?.id ?? 'text'
  const file = source.name
  if (binaries.has(format)) throw failure('importer.binary', { file, format })
  if (format !== 'text') throw failure('importer.format', { file, format })
  if (encoding === undefined && looksBinary(bytes))
    throw failure('importer.binary', { file, format: 'other' })
}

function starts(...signatures: readonly string[]): (head: string) => boolean {
  return (head) => signatures.some((signature) => head.startsWith(signature))
}

/** Without the mark of UTF-8. */
function bare(head: string): string {
  return head.replace(/^\xef\xbb\xbf/, '')
}
