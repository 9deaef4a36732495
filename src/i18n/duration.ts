import type { Locale } from '../lib/locale'

interface Unit {
  readonly seconds: number
  readonly sign: Readonly<Record<Locale, string>>
  /** as sentences name one of it; Chinese has one name for both */
  readonly word: string
}

const units = [
  { seconds: 86_400, sign: { en: 'd', 'zh-CN': '天' }, word: 'day' },
  { seconds: 3_600, sign: { en: 'h', 'zh-CN': '小时' }, word: 'hour' },
  { seconds: 60, sign: { en: 'min', 'zh-CN': '分' }, word: 'minute' },
  { seconds: 1, sign: { en: 's', 'zh-CN': '秒' }, word: 'second' },
] as const satisfies readonly Unit[]

/**
 * Seconds in the two largest units that matter: “2 h 5 min”, “3 天 4 小时”; below a minute to a tenth. In a sentence
 * the units are written out: “2 hours 5 minutes”.
 */
export function duration(seconds: number, locale: Locale, inWords = false): string {
  const write = (count: number, { sign, word }: Unit) =>
    inWords && locale === 'en'
      ? `${count} ${count === 1 ? word : `${word}s`}`
      : `${count} ${sign[locale]}`
  if (seconds < 0) return `-${duration(-seconds, locale, inWords)}`
  if (seconds < 59.95) return write(Math.round(seconds * 10) / 10, units[3])
  const largest = units.find((unit) => Math.round(seconds) >= unit.seconds) ?? units[3]
  const next = units[units.indexOf(largest) + 1] ?? units[3]
  const rounded = Math.round(seconds / next.seconds) * next.seconds
  const top = units.find((unit) => rounded >= unit.seconds) ?? units[3]
  const below = units[units.indexOf(top) + 1] ?? units[3]
  const whole = Math.floor(rounded / top.seconds)
  const rest = Math.floor((rounded - whole * top.seconds) / below.seconds)
  return rest === 0 ? write(whole, top) : `${write(whole, top)} ${write(rest, below)}`
}
