import type { Alike, Problem, Quantity, Values } from '../lib/problem'
import { formatter, type Style } from './format'
import { catalogues } from './index'
import type { Locale } from '../lib/locale'
import { message, type Message } from './message'

/** Words in one language by key; an unknown key comes back as it is. */
export type Say = (key: string, values?: Values) => string

/**
 * Speaks in one style: `ownText` (the words of an analysis) first, then the shared catalogue. Quantities
 * are written by their format before they enter the sentence, plain numbers as numbers. Never throws: a value that is
 * missing is written “—”, a message that cannot be read comes back as its key.
 */
export function speaker(style: Style, ownText: Readonly<Record<string, string>> = {}): Say {
  const shared: Readonly<Record<string, string>> = catalogues[style.locale]
  const format = formatter(style)
  const parsed = new Map<string, Message | null>()

  const find = (key: string): Message | null => {
    let found = parsed.get(key)
    if (found === undefined) {
      const text = ownEntry(ownText, key) ?? ownEntry(shared, key)
      found = text === undefined ? null : read(text, style)
      parsed.set(key, found)
    }
    return found
  }

  return (key, values = {}) => {
    const found = find(key)
    if (!found) return key
    const written: Record<string, string> = {}
    const chosen: Record<string, string | number> = {}
    for (const { name, type } of found.placeholders) {
      const value = ownEntry(values, name) ?? null
      if (type === 'text') written[name] = write(value)
      else chosen[name] = choice(value)
    }
    try {
      return style.locale === 'zh-CN'
        ? spaced(found.format(mapped(written, marked), chosen))
        : found.format(written, chosen)
    } catch {
      return key
    }
  }

  function choice(value: Values[string]): string | number {
    if (isList(value)) return value.join(between.en)
    if (isAlike(value)) return new Set(value.alike.map(write)).size > 1 ? 'apart' : 'same'
    const plain = isQuantity(value) ? value.value : value
    if (typeof plain === 'bigint') return Number(plain)
    if (typeof plain === 'string' && isQuantity(value)) return Number(plain)
    return typeof plain === 'number' ? plain : String(plain)
  }

  function write(value: Values[string]): string {
    if (isList(value)) return value.join(between[style.locale])
    if (isQuantity(value)) return format(value.value, value.format, { inWords: true, ...value })
    if (typeof value === 'number') return format(value, 'number')
    return format(value, 'text')
  }
}

/** A problem in words. */
export interface ProblemText {
  readonly text: string
  readonly fix?: string
  /** what readers are told instead, where the text quotes a value of a row or names a person */
  readonly readers?: string
}

/** A problem in words, with its remedy where it has one. */
export function problemText(say: Say, problem: Problem): ProblemText {
  const key = `problem.${problem.code}`
  const remedy = problem.fix ?? { key: `${key}.fix`, values: problem.values }
  const fix = say(remedy.key, remedy.values)
  const discreet = `${key}.readers`
  const readers = say(discreet, problem.values)
  return {
    text: say(key, problem.values),
    ...(fix !== remedy.key && { fix }),
    ...(readers !== discreet && { readers }),
  }
}

const isList = (value: Values[string]): value is readonly string[] => Array.isArray(value)
const isAlike = (value: Values[string]): value is Alike =>
  typeof value === 'object' && value !== null && 'alike' in value
const isQuantity = (value: Values[string]): value is Quantity =>
  typeof value === 'object' && value !== null && 'format' in value

/** What stands between the names of a list. */
const between: Readonly<Record<Locale, string>> = { en: ', ', 'zh-CN': '、' }

/** Stands at both ends of what was filled in, until the sentence is whole; from the private use area. */
const seam = '\ue000'
const marked = (text: string) => `${seam}${text}${seam}`
const gaps = new RegExp(
  `(?<=\\p{Script=Han})${seam}+(?=[\\p{Script=Latin}\\d¥$€£])|(?<=[\\p{Script=Latin}\\d%])${seam}+(?=\\p{Script=Han})`,
  'gu',
)

const needless = new RegExp(
  `(?<=\\p{Script=Han})(?: ?${seam}+ | ${seam}+)(?=\\p{Script=Han})`,
  'gu',
)

/** A space where what was filled in brings Chinese and Latin letters or figures together, as the catalogue writes it, and none between Chinese words. */
const spaced = (text: string) => text.replace(gaps, ' ').replace(needless, '').replaceAll(seam, '')

const mapped = (record: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]))

/** Messages are few and parsing one is not free, so that all speakers of a language share them. */
const known = new Map<string, Message | null>()

function read(text: string, { locale }: Style): Message | null {
  const key = `${locale} ${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  const parsed = parse(text, locale)
  known.set(key, parsed)
  return parsed
}

function parse(text: string, locale: Locale): Message | null {
  try {
    return message(text, locale)
  } catch {
    return null
  }
}

const ownEntry = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
