import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../../src/importer/legacy/fold'
import { reviews } from './corpora'
import { translations } from './catalogues'

/**
 * Counts, in translations that people made of programs, which letters follow each other in a language and
 * which characters it is written with, and writes the two tables the detector of encodings goes by.
 * Whoever runs it on another machine gets slightly other figures, as the programs differ.
 */
const languages = [
  ...['de', 'fr', 'es', 'it', 'pt_BR', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'ca'],
  ...['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'],
  ...['tr', 'lt', 'lv', 'et', 'ru', 'uk', 'bg', 'el', 'he', 'ar', 'th'],
]
const scripts = { 'zh-Hans': ['zh_CN'], 'zh-Hant': ['zh_TW', 'zh_HK'], ja: ['ja'], ko: ['ko'] }

/** Costs are bits: a pair that follows in one case of 2ⁿ costs n. */
const highest = 12
const fewest = 1 / 30_000
const charactersKept = 900

function pairs(language: string): readonly string[] {
  const counts = new Map<string, number>()
  const firsts = new Map<string, number>()
  let all = 0
  // Modern Romanian has letters with a comma below, which its old files write with a cedilla.
  const texts = translations(language, 'programs').map((text) =>
    text.replace(/[șțȘȚ]/g, (letter) => 'şţŞŢ'.charAt('șțȘȚ'.indexOf(letter))),
  )
  for (const text of texts) {
    const letters = [' ', ...[...text].map(fold), ' ']
    letters.slice(1).forEach((next, i) => {
      const first = letters[i] ?? ' '
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
      if (first <= '\x7f' && next <= '\x7f') return
      counts.set(first + next, (counts.get(first + next) ?? 0) + 1)
      all++
    })
  }
  const levels: string[] = Array.from({ length: highest + 1 }, () => '')
  const known = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [pair, count] of known) {
    if (!/^[\p{L}\p{M} ]{2}$/u.test(pair) || count < Math.max(3, all * fewest)) continue
    if (![...pair].every((char) => char <= '\x7f' || letterOf(language).test(char))) continue
    const bits = Math.round(Math.log2((firsts.get(pair[0] ?? '') ?? 0) / count))
    if (bits <= highest) levels[bits] += pair
  }
  return levels
}

/** The plain letters that pairs are counted of, and the end of a word. */
const plainLetters = [...' abcdefghijklmnopqrstuvwxyz']
/** Differences from the mean are kept within so many bits. */
const farthest = 4

/** By language how many bits dearer each pair of plain letters is than in the mean of all languages. */
function plainPairs(all: readonly string[]): Record<string, string> {
  const costs = all.map((language) => {
    const counts = new Map<string, number>()
    for (const text of translations(language, 'programs')) {
      const letters = [' ', ...[...text].map(fold), ' ']
      letters.slice(1).forEach((next, i) => {
        const pair = (letters[i] ?? ' ') + next
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      })
    }
    return plainLetters.flatMap((first) => {
      const ofFirst = [...counts].filter(([pair]) => pair.startsWith(first))
      const sum = ofFirst.reduce((total, [, count]) => total + count, 0)
      return plainLetters.map((next) =>
        Math.log2((sum + 100) / ((counts.get(first + next) ?? 0) + 0.5)),
      )
    })
  })
  const mean = plainLetters.flatMap((_, i) =>
    plainLetters.map((__, j) => {
      const at = i * plainLetters.length + j
      return costs.reduce((sum, cost) => sum + (cost[at] ?? 0), 0) / all.length
    }),
  )
  const digit = (difference: number) =>
    Math.min(farthest, Math.max(-farthest, Math.round(difference)))
  return Object.fromEntries(
    all.map((language, l) => [
      language,
      (costs[l] ?? []).map((cost, at) => digit(cost - (mean[at] ?? 0)) + farthest).join(''),
    ]),
  )
}

/** What a language is written in: loan words of another script are no part of it. */
function letterOf(language: string): RegExp {
  if (language === 'ru' || language === 'uk' || language === 'bg') return /\p{Script=Cyrillic}/u
  if (language === 'el') return /\p{Script=Greek}/u
  if (language === 'he') return /\p{Script=Hebrew}/u
  if (language === 'ar') return /\p{Script=Arabic}|ـ/u
  if (language === 'th') return /\p{Script=Thai}/u
  return /\p{Script=Latin}/u
}

async function characters(script: string, catalogues: readonly string[]): Promise<string[]> {
  const counts = new Map<string, number>()
  let all = 0
  const learn = (texts: readonly string[], weight: number) => {
    for (const text of texts)
      for (const char of text) {
        if (char <= '\x7f' || char === '\ufffd') continue
        counts.set(char, (counts.get(char) ?? 0) + weight)
        all += weight
      }
  }
  learn(
    catalogues.flatMap((name) => translations(name, 'programs')),
    1,
  )
  // What guests wrote about hotels: the only running text that is not about programs.
  if (script === 'zh-Hans') learn(await reviews('zh_ChnSentiCorp_htl_all.csv')(), 1)
  const levels: string[] = Array.from({ length: 15 }, () => '')
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, charactersKept)
  for (const [char, count] of kept) {
    const bits = Math.round(Math.log2(all / count))
    if (bits < levels.length) levels[bits] += char
  }
  return levels
}

const room = join(import.meta.dirname, '../../../src/importer/legacy')

function write(file: string, name: string, comment: string, table: Record<string, unknown>) {
  writeFileSync(
    join(room, file),
    `/**\n * ${comment}\n * Made by \`npx tsx tests/bench/texts/tables.ts\`.\n */\nexport const ${name} = ${JSON.stringify(table, null, 2)} as const\n`,
  )
}

write(
  'pairs.ts',
  'pairs',
  'By language the pairs of letters of which one is beyond ASCII; those at place n follow in one case of 2ⁿ. A space is the end of a word.',
  Object.fromEntries(languages.map((language) => [language, pairs(language)])),
)
const latin = languages.filter((language) => letterOf(language).test('a'))
write(
  'plain.ts',
  'plain',
  'By language, for each two plain letters of a word in the order of the alphabet after the end of a word, how many bits dearer they are than in the mean of all; 4 is as dear.',
  plainPairs(latin),
)
const frequent: Record<string, unknown> = {}
for (const [script, catalogues] of Object.entries(scripts))
  frequent[script] = await characters(script, catalogues)
write(
  'frequent.ts',
  'frequent',
  'By language the characters it is mostly written with; one in 2ⁿ is among those at place n.',
  frequent,
)
