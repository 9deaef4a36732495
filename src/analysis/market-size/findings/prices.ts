import type { Values } from '../../../lib/problem'
import type { Finding } from '../../contract'
import { unservedBands } from '../gaps'
import type { Summary } from '../summary'
import { percent } from './words'

/** The price band that brings most, those nobody serves, and those without us. */
export function bands({ bands: all, own, kinds }: Summary): readonly Finding[] {
  const sold = all.filter(({ share }) => (share ?? 0) > 0)
  const largest = sold.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
  if (!largest || all.length < 2) return []
  const { empty, withoutUs } = unservedBands(all, own)
  const [missed] = withoutUs
  const values: Values = {
    kind: kinds.price,
    band: largest.band,
    share: percent(largest.share ?? 0),
    unit_share: percent(largest.unitShare ?? 0),
    empty: empty.slice(0, 3).map(({ band }) => band),
    more: Math.max(0, empty.length - 3),
    name: own,
    missed: missed?.band ?? '',
    missed_share: percent(missed?.share ?? 0),
  }
  return [
    { key: largest.unitShare === null ? 'band' : 'band-units', tone: 'neutral', values },
    ...(empty.length > 0 ? [{ key: 'band-empty', tone: 'neutral', values } as const] : []),
    ...(missed ? [{ key: 'band-missed', tone: 'caution', values } as const] : []),
  ]
}
