import type { Values } from '../../../lib/problem'
import type { Finding } from '../../contract'
import type { Summary } from '../summary'
import { days, percent, way } from './words'

/** Our share, the leader’s, and who moved most. */
export function shares({ shares: all, own, kinds, previous }: Summary): readonly Finding[] {
  const named = all.filter(({ isOther, share }) => !isOther && share !== null)
  const [leader] = named
  if (!leader) return []
  const ours = named.find(({ name }) => name === own)
  const moved = named
    .filter(({ change, name }) => change !== null && name !== own)
    .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))[0]
  const words = (each: typeof leader): Values => ({
    name: each.name,
    holder: kinds.holder,
    share: percent(each.share ?? 0),
    before: percent(each.previousShare ?? 0),
    change: { value: Math.abs(each.change ?? 0), format: 'points' },
    way: way(each.change),
    rank: 1 + named.findIndex(({ name }) => name === each.name),
    sellers: named.length,
    leader: leader.name,
    leader_share: percent(leader.share ?? 0),
    dated: previous ? 'yes' : 'no',
    ...(previous && days(previous)),
  })
  const compared = (each: typeof leader) => each.change !== null
  const tone = (change: number | null) =>
    change === null || Math.abs(change) < 5e-4 ? 'neutral' : change > 0 ? 'good' : 'bad'
  return [
    ...(ours
      ? [
          {
            key: compared(ours) ? 'own-shift' : 'own',
            tone: tone(ours.change),
            values: words(ours),
          } as const,
        ]
      : []),
    ...(ours === leader
      ? []
      : [
          {
            key: compared(leader) ? 'leader-shift' : 'leader',
            tone: 'neutral',
            values: words(leader),
          } as const,
        ]),
    ...(moved && moved !== leader && Math.abs(moved.change ?? 0) >= 0.005
      ? [{ key: 'mover', tone: 'neutral', values: words(moved) } as const]
      : []),
  ]
}
