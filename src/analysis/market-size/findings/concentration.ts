import type { Values } from '../../../lib/problem'
import type { Finding } from '../../contract'
import { guidelineBand } from '../guidelines'
import type { Summary } from '../summary'
import { integer, number, percent, way } from './words'

/** How concentrated the market is, by the guidelines’ bands. */
export function concentration({ concentration: now, before, kinds }: Summary): readonly Finding[] {
  if (!now || kinds.holder === 'categories' || now.sellers < 2) return []
  const values: Values = {
    hhi: integer(now.hhi.low),
    high: integer(now.hhi.high),
    now: guidelineBand(now.hhi, 2023),
    then: guidelineBand(now.hhi, 2010),
    cr4: percent(now.cr4),
    cr10: percent(now.cr10),
    many: now.sellers > 10 ? 'yes' : 'no',
    effective: number(Math.round(now.effectiveNumber.high * 10) / 10),
    before: integer(before?.hhi.low ?? 0),
    way: way(before ? (now.hhi.low - before.hhi.low) / 10_000 : null),
  }
  const key =
    now.otherShare > 0 ? 'concentration-bounds' : before ? 'concentration-shift' : 'concentration'
  return [{ key, tone: 'neutral', values }]
}

/** What a merger would add, and whether the guidelines of 2023 (§ 2.1) presume harm. */
export function merger({ merger: found, concentration: now }: Summary): readonly Finding[] {
  if (!found || !now || found.found < 2) return []
  // Sums of squares miss an edge by their last digits: ten and five percent add 100, not more.
  const exact = (value: number) => Math.round(value * 1e6) / 1e6
  const presumed = exact(found.delta) > 100 && (exact(found.hhi) > 1800 || exact(found.share) > 0.3)
  const values = {
    names: found.names,
    share: percent(found.share),
    delta: integer(found.delta),
    hhi: integer(found.hhi),
  }
  return [
    {
      key: presumed ? 'merger-presumed' : 'merger',
      tone: presumed ? 'caution' : 'neutral',
      values,
    },
  ]
}
