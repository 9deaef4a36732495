import type { Encoding } from '../../src/importer/contract'

/** Text in any encoding: each character looked up among all byte sequences the decoder knows. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding)
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = char < '\x80' ? [char.charCodeAt(0)] : table.get(char)
      if (!bytes) throw new Error(`${char} is not in ${encoding}`)
      return bytes
    }),
  )
}

const tables = new Map<Encoding, Map<string, number[]>>()

function tableOf(encoding: Encoding): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0x80; lead < 0x100; lead++) {
    note(table, decoder, [lead])
    for (let trail = 0x40; trail < 0x100; trail++) note(table, decoder, [lead, trail])
  }
  tables.set(encoding, table)
  return table
}

function note(table: Map<string, number[]>, decoder: TextDecoder, bytes: number[]): void {
  const char = decoder.decode(Uint8Array.from(bytes))
  if ([...char].length === 1 && char !== '\ufffd' && char > '\x7f' && !table.has(char))
    table.set(char, bytes)
}

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++)
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le')
  return bytes
}
