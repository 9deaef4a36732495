import { dayparts, isTold } from './dayparts'
import { zoneOffsets } from './zoneNames'

const clock = new RegExp(
  `^(?<lead>T|,? *)(?:(?<chinese>${dayparts})(?<gap> ?))?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?<second>:\\d{2})?(?<fraction>\\.\\d{1,6})?(?<half> ?[AaPp][Mm])?(?<zone>Z| ?[+-]\\d{2}:?\\d{2}| [A-Z]{3,4})?(?<word> (?:hs?\\.?|Uhr))?$`,
)
/** `10时05分00秒`, `3点5分`, `12点` */
const spoken = new RegExp(
  `^(?<lead> *)(?:(?<chinese>${dayparts})(?<gap> ?))?(?<hour>\\d{1,2})(?<mark>[时点時點])(?:(?<minute>\\d{1,2})分(?:(?<second>\\d{1,2})秒)?)?$`,
)

/** How what stands behind a day is written as a time of day; undefined where it is none. */
export function clockPattern(text: string): string | undefined {
  const groups = clock.exec(text)?.groups
  if (!groups) return spokenPattern(text)
  const {
    lead = ' ',
    chinese,
    gap,
    hour = '0',
    minute = '0',
    second,
    fraction,
    half,
    zone,
    word = '',
  } = groups
  if (Number(hour) > 23 || Number(minute) > 59 || (fraction && !second)) return undefined
  if (lead === '' && chinese === undefined) return undefined
  if (chinese !== undefined && half !== undefined) return undefined
  if (zone && /[A-Y]/.test(zone) && zoneOffsets[zone.trim()] === undefined) return undefined
  const twelve = half !== undefined || chinese !== undefined
  if (twelve && (Number(hour) > 12 || Number(hour) === 0)) return undefined
  if (chinese !== undefined && !isTold(chinese, Number(hour))) return undefined
  return [
    lead === 'T' || lead === '' ? lead : lead.startsWith(',') ? ', ' : ' ',
    chinese === undefined ? '' : `%p${gap}`,
    twelve ? '%I:%M' : '%H:%M',
    second ? ':%S' : '',
    fraction ? '.%f' : '',
    half === undefined ? '' : half.startsWith(' ') ? ' %p' : '%p',
    zone ? zonePattern(zone) : '',
    word,
  ].join('')
}

/** How most of the values are written as times of day, as the pattern that stands behind one of a day; undefined where none is. */
export function clockReading(
  values: readonly string[],
): { readonly format: string; readonly share: number } | undefined {
  const counts = new Map<string, number>()
  for (const value of values) {
    const pattern = clockPattern(` ${value.trim()}`)
    if (pattern !== undefined) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && { format: best[0], share: best[1] / values.length }
}

/** Midnight as the clock of a pattern writes it. */
export function midnightAs(format: string): string {
  return format
    .replace(/^.*?(?=%p ?%I|%I|%H)/, '')
    .replace(/ ?%[zZ]$/, '')
    .replace(/^%p/, '凌晨')
    .replace('%p', 'AM')
    .replace('%I', '12')
    .replace(/%[HMS]/g, '00')
    .replace('%f', '0')
}

/** A clock as it is spoken in Chinese. */
function spokenPattern(text: string): string | undefined {
  const groups = spoken.exec(text)?.groups
  if (!groups) return undefined
  const { lead = '', chinese, gap = '', hour = '0', mark = '', minute, second } = groups
  const isTwelve = chinese !== undefined
  const isHour = isTwelve ? Number(hour) >= 1 && Number(hour) <= 12 : Number(hour) <= 23
  if (!isHour || Number(minute ?? 0) > 59 || (isTwelve && !isTold(chinese, Number(hour))))
    return undefined
  const minutes = minute === undefined ? '' : `%M分${second === undefined ? '' : '%S秒'}`
  const clockHour = isTwelve ? `%p${gap}%I` : '%H'
  return `${lead === '' ? '' : ' '}${clockHour}${mark}${minutes}`
}

function zonePattern(zone: string): string {
  if (zone === 'Z') return '%z'
  return `${zone.startsWith(' ') ? ' ' : ''}${/[A-Z]/.test(zone) ? '%Z' : '%z'}`
}
