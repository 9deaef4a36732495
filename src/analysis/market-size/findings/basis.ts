import type { Finding } from '../../contract'
import type { Summary } from '../summary'
import { days, integer, isExact } from './words'

/** What the figures rest on: rows, time, how amounts were counted, chance. */
export function basis(summary: Summary): readonly Finding[] {
  const { rows, covered, revenue, assumptions, sizing, unit, kinds } = summary
  const drawn = sizing.sizes.some((size) => !isExact(size))
  return [
    ...(rows.counted > 0
      ? [
          {
            key: covered ? 'basis' : 'basis-undated',
            tone: 'neutral',
            values: {
              n: rows.counted,
              rows: integer(rows.counted),
              net: basisOf(unit, revenue, kinds.orders),
              ...(covered && days(covered)),
            },
          } as const,
        ]
      : []),
    ...(drawn
      ? [{ key: 'basis-chance', tone: 'neutral', values: { shape: assumptions.shape } } as const]
      : []),
  ]
}

/** How amounts were counted, as the words choose by it. */
function basisOf(unit: Summary['unit'], revenue: Summary['revenue'], orders: boolean): string {
  if (unit === 'integer') return 'pieces'
  return revenue === 'as-given' ? (orders ? 'orders' : 'market') : revenue
}
