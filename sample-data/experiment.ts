import { startOf, timestamp } from './calendar'
import { csv, money } from './csv'
import { exp, log } from './exact'
import { Random } from './random'
import { experiment } from './truth'

/** One row a visitor, in the order of assignment. Spend remembers the ninety days before. */
export function experimentFile(): string {
  const random = new Random('test')
  const { perVariant, conversion, spend, memory, returning, loyalty } = experiment
  const strangers = (1 - returning * loyalty) / (1 - returning)
  const variants = (Object.keys(conversion) as (keyof typeof conversion)[]).flatMap((variant) =>
    Array.from({ length: perVariant }, () => variant),
  )
  const start = startOf('2026-03-02')
  const rows = variants.map((variant) => {
    const [median, spread] = spend
    const taste = random.normal()
    const known = random.chance(returning)
    const before = known ? lognormal(median, spread, taste) : 0
    const mood = memory * taste + Math.sqrt(1 - memory * memory) * random.normal()
    const converted = random.chance(conversion[variant] * (known ? loyalty : strangers))
    const revenue = converted ? lognormal(median, spread, mood) : 0
    const device = random.chance(0.72) ? 'mobile' : 'desktop'
    const at = start + random.whole(0, 28 * 86_400 - 1)
    return { at, variant, device, converted, revenue, before }
  })
  rows.sort((a, b) => a.at - b.at || a.before - b.before)
  return csv(
    ['visitor_id', 'assigned_at', 'variant', 'device', 'converted', 'revenue', 'revenue_before'],
    rows.map((one, i) => [
      `X${String(i + 10_001)}`,
      timestamp(one.at),
      one.variant,
      one.device,
      one.converted ? 1 : 0,
      money(one.revenue),
      money(one.before),
    ]),
  )
}

/** In hundredths of a yuan. */
function lognormal(median: number, spread: number, z: number): number {
  return Math.round(100 * exp(log(median) + spread * z))
}
