import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where systems with GNU gettext keep the translations of their programs. */
const root = '/usr/share/locale'
/** Names of countries, provinces and currencies, which are measured with and never learned from. */
const held = /^iso_/

/** The translations into a language that are on this machine, of programs or else of names; empty where none are. */
export function translations(language: string, which: 'programs' | 'names'): readonly string[] {
  const directory = join(root, language, 'LC_MESSAGES')
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((name) => name.endsWith('.mo') && held.test(name) === (which === 'names'))
    .sort()
    .flatMap((name) => messages(readFileSync(join(directory, name))))
}

/** The translated texts of a compiled catalogue (GNU gettext manual, “The Format of GNU MO Files”). */
function messages(bytes: Buffer): readonly string[] {
  const small = bytes.readUInt32LE(0) === 0x950412de
  const word = (at: number) => (small ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const count = word(8)
  const originals = word(12)
  const translated = word(16)
  const text = (i: number, decoder: TextDecoder) => {
    const from = word(translated + 8 * i + 4)
    return decoder.decode(bytes.subarray(from, from + word(translated + 8 * i)))
  }
  // The text of the empty original, which sorts first, is the header of the catalogue.
  const isHeaded = count > 0 && word(originals) === 0
  const header = isHeaded ? text(0, new TextDecoder('latin1')) : ''
  const decoder = new TextDecoder(/charset=([\w-]+)/i.exec(header)?.[1] ?? 'utf-8')
  return Array.from({ length: count }, (_, i) => (i === 0 && isHeaded ? '' : text(i, decoder)))
    .flatMap((text) => text.split(/[\0\n]/))
    .map(plain)
    .filter((text) => text !== '')
}

/** Without what only programs write: placeholders, marks of keys, tags and escapes. */
function plain(text: string): string {
  return text
    .replace(/%[-+ #0-9.*$'l]*[a-zA-Z%]|<[^<>]*>|\\[a-z]|\$?\{[^{}]*\}/g, ' ')
    .replace(/[_&](?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
