import type { Values } from '../../../lib/problem'
import type { Finding } from '../../contract'
import type { Summary } from '../summary'
import { number, percent } from './words'

/** Which strategy we and the others stand for. */
export function strategy({ positions, own, split, unit }: Summary): readonly Finding[] {
  if (positions.length < 3) return []
  const ours = positions.find(({ name }) => name === own)
  const names = (wanted: string) =>
    positions
      .filter((each) => each.strategy === wanted)
      .slice(0, 3)
      .map(({ name }) => name)
  const values: Values = {
    name: own,
    price: { value: ours?.price ?? null, format: 'money' },
    score: number(ours?.score ?? 0),
    strategy: ours?.strategy ?? '',
    focus: ours?.focus ?? '',
    focus_share: percent(ours?.focusShare ?? 0),
    split: split.by,
    price_split: { value: split.price, format: unit === 'money' ? 'money' : 'number' },
    score_split: number(split.score),
    differentiation: names('differentiation'),
    cost: names('cost'),
    focused: names('focus'),
    with_differentiation: names('differentiation').length === 0 ? 'no' : 'yes',
    with_cost: names('cost').length === 0 ? 'no' : 'yes',
    with_focus: names('focus').length === 0 ? 'no' : 'yes',
  }
  return [
    ...(ours
      ? [
          {
            key: `own-${ours.strategy}`,
            tone: ours.strategy === 'unclear' ? 'caution' : 'neutral',
            values,
          } as const,
        ]
      : []),
    { key: 'strategies', tone: 'neutral', values },
  ]
}
