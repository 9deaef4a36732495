let table: ReadonlyMap<string, Uint8Array> | undefined

/**
 * Text as GB18030. The platform only decodes, so the table is read off its decoder: every two-byte
 * code, then every four-byte code of the basic plane.
 */
export function gb18030(text: string): Uint8Array {
  table ??= readTable()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code > 0xffff) bytes.push(...fourBytes(code - 0x10000 + 0x90 * 12600 - 0x81 * 12600))
    else {
      const known = table.get(character)
      if (!known) throw new Error(`no GB18030 code: ${character}`)
      bytes.push(...known)
    }
  }
  return Uint8Array.from(bytes)
}

function fourBytes(index: number): readonly number[] {
  return [
    0x81 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ]
}

function readTable(): ReadonlyMap<string, Uint8Array> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, Uint8Array>()
  const learn = (code: readonly number[]) => {
    const bytes = Uint8Array.from(code)
    const text = decoder.decode(bytes)
    if (text.length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, bytes)
  }
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn([lead, trail])
  for (let index = 0; index < 39420; index++) learn(fourBytes(index))
  return found
}
