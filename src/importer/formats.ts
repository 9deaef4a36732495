import { failure } from '../lib/problem'
import type { Source } from '../lib/source'

/** A kind of file, told by its first bytes. */
interface FileFormat {
  readonly id: 'text' | 'xlsx' | 'xls' | 'parquet' | 'archive' | 'html' | 'json'
  matches(head: Uint8Array): boolean
}

/** In order; the last takes everything. A reader for another format gets its line here. */
const formats: readonly FileFormat[] = [
  { id: 'xlsx', matches: (head) => starts(head, 0x50, 0x4b, 0x03, 0x04) },
  { id: 'xls', matches: (head) => starts(head, 0xd0, 0xcf, 0x11, 0xe0) },
  { id: 'parquet', matches: (head) => starts(head, 0x50, 0x41, 0x52, 0x31) },
  {
    id: 'archive',
    matches: (head) => starts(head, 0x1f, 0x8b) || starts(head, 0x28, 0xb5, 0x2f, 0xfd),
  },
  { id: 'html', matches: (head) => /^\s*<(!doctype|html|table|\?xml|meta|head)/i.test(text(head)) },
  { id: 'json', matches: (head) => /^\s*(\{\s*"|\[\s*[[{])/.test(text(head)) },
  { id: 'text', matches: () => true },
]

/** Throws `importer.format` where the bytes are no text that could be a table. */
export async function requireText(source: Source): Promise<void> {
  const head = await source.slice(0, Math.min(source.size, 512))
  const format = formats.find((one) => one.matches(head))
  if (format && format.id !== 'text')
    throw failure('importer.format', { file: source.name, format: format.id })
}

function starts(head: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte)
}

function text(head: Uint8Array): string {
  return new TextDecoder('latin1').decode(head).replace(/^ï»¿/, '')
}
