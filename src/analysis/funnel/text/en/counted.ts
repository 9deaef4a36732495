/** One of those who go through a funnel. */
const nouns = {
  customer: 'customer',
  visitor: 'visitor',
  session: 'visit',
  order: 'order',
  other: 'user',
}

const choose = (by: string, words: Readonly<Record<string, string>>) =>
  `{${by}, select, ${Object.entries(words)
    .map(([key, word]) => `${key} {${word}}`)
    .join(' ')}}`

const each = (change: (noun: string) => string) =>
  Object.fromEntries(Object.entries(nouns).map(([key, noun]) => [key, change(noun)]))
const title = (word: string) => word.replace(/^./, (first) => first.toUpperCase())

const pair = `pair of ${choose('who', nouns)} and “{hold}”`
const pairs = pair.replace('pair', 'pairs')

/** What is counted: users, or what the column of actors holds, pairs with a value held constant, or entries. */
export const one = choose('counted', { entry: 'entry', held: pair, ...nouns })
export const many = choose('counted', {
  entry: 'entries',
  held: pairs,
  ...each((noun) => `${noun}s`),
})
export const Many = choose('counted', {
  entry: 'Entries',
  held: title(pairs),
  ...each((noun) => title(`${noun}s`)),
})

/** Whose rows they are. */
export const a = choose('who', { ...each((noun) => `a ${noun}`), order: 'an order' })

/** The same where a user counts once, whatever their entries. */
export const actor = choose('actor', { held: pair, ...nouns })
export const actors = choose('actor', { held: pairs, ...each((noun) => `${noun}s`) })
export const Actor = choose('who', each(title))
export const Actors = choose('actor', {
  held: title(pairs),
  ...each((noun) => title(`${noun}s`)),
})
