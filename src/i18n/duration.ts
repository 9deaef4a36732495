import type { Locale } from '../lib/locale'

const units = [
  { seconds: 86_400, en: 'd', 'zh-CN': '天' },
  { seconds: 3_600, en: 'h', 'zh-CN': '小时' },
  { seconds: 60, en: 'min', 'zh-CN': '分' },
  { seconds: 1, en: 's', 'zh-CN': '秒' },
] as const

/** Seconds in the two largest units that matter: “2 h 5 min”, “3 天 4 小时”; below a minute to a tenth. */
export function duration(seconds: number, locale: Locale): string {
  if (seconds < 0) return `-${duration(-seconds, locale)}`
  if (seconds < 59.95) {
    const tenths = Math.round(seconds * 10) / 10
    return `${tenths} ${units[3][locale]}`
  }
  const largest = units.find((unit) => Math.round(seconds) >= unit.seconds) ?? units[3]
  const next = units[units.indexOf(largest) + 1] ?? units[3]
  const rounded = Math.round(seconds / next.seconds) * next.seconds
  const top = units.find((unit) => rounded >= unit.seconds) ?? units[3]
  const below = units[units.indexOf(top) + 1] ?? units[3]
  const whole = Math.floor(rounded / top.seconds)
  const rest = Math.floor((rounded - whole * top.seconds) / below.seconds)
  const first = `${whole} ${top[locale]}`
  return rest === 0 ? first : `${first} ${rest} ${below[locale]}`
}
