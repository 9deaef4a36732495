/** Seconds in each unit, largest first; the first name of a unit is the one printed. */
const units: readonly { readonly seconds: number; readonly names: readonly string[] }[] = [
  { seconds: 604_800, names: ['week', 'weeks', 'w', '周', '星期'] },
  { seconds: 86_400, names: ['day', 'days', 'd', '天', '日'] },
  { seconds: 3_600, names: ['hour', 'hours', 'h', 'hr', 'hrs', '小时', '时'] },
  { seconds: 60, names: ['min', 'mins', 'minute', 'minutes', 'm', '分钟', '分'] },
  { seconds: 1, names: ['second', 'seconds', 's', 'sec', 'secs', '秒'] },
]

const part = /\s*(\d+(?:\.\d+)?)\s*([a-z]+|[\u4e00-\u9fff]+)\s*/iy

/**
 * The seconds of a length of time such as `7 days`, `30 min`, `1 hour 30 min` or `7 天`; undefined where
 * it is none. A day is 24 hours. There are no months or years: their lengths differ.
 */
export function parseDuration(text: string): number | undefined {
  let seconds = 0
  part.lastIndex = 0
  if (text.trim() === '') return undefined
  let at = 0
  while (at < text.length) {
    part.lastIndex = at
    const match = part.exec(text)
    const name = match?.[2]?.toLowerCase() ?? ''
    const unit = units.find(({ names }) => names.includes(name))
    if (!match || !unit) return undefined
    seconds += Number(match[1]) * unit.seconds
    at = part.lastIndex
  }
  return Number.isFinite(seconds) ? seconds : undefined
}

/** A length of time as `parseDuration` reads it, without weeks: `604800` is `7 days`. */
export function durationText(seconds: number): string {
  const parts: string[] = []
  let rest = seconds
  for (const { seconds: size, names } of units.slice(1)) {
    const count = size === 1 ? rest : Math.floor(rest / size)
    if (count === 0) continue
    rest -= count * size
    const [one = '', many = ''] = names
    parts.push(`${count} ${count === 1 || one === 'min' ? one : many}`)
  }
  return parts.join(' ') || '0 seconds'
}
