/**
 * How alike two names are, from 0 to 1: Dice's coefficient of their pairs of neighbouring letters, of
 * single ones where a name has only one. Case and what is neither letter nor digit do not count.
 */
export function bigrams(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  if (a === '' || b === '') return 0
  const [first, second] = [pairs(a), pairs(b)]
  const left = new Map<string, number>()
  for (const pair of second) left.set(pair, (left.get(pair) ?? 0) + 1)
  let both = 0
  for (const pair of first) {
    const count = left.get(pair) ?? 0
    if (count > 0) both += 1
    left.set(pair, count - 1)
  }
  return (2 * both) / (first.length + second.length)
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function pairs(text: string): readonly string[] {
  const letters = [...text]
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)
}
