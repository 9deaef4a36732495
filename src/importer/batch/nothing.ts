import { nullWords } from '../nulls'

const words = nullWords.map((word) => new TextEncoder().encode(word))
const longest = Math.max(...words.map(({ length }) => length))
const first = new Uint8Array(256)
for (const [byte = 0] of words) first[byte] = 1

/** Whether the text from `from` to `to` is empty or one of the words that stand for nothing in any column. */
export function isNothing(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from
  if (length === 0) return true
  if (length > longest || first[bytes[from] ?? 0] !== 1) return false
  return words.some(
    (word) => word.length === length && word.every((byte, i) => bytes[from + i] === byte),
  )
}
