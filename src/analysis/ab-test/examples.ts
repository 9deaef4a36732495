import { fromDayNumber } from '../../lib/dates'
import { random } from '../../lib/random'
import type { Example, Scalar } from '../contract'

/** Units told one by one from a seed: a day of exposure, a variant, whether they bought and for how much. */
function units(
  count: number,
  seed: number,
  variants: Readonly<Record<string, number>>,
): readonly (readonly Scalar[])[] {
  const draw = random(seed)
  const names = Object.keys(variants)
  return Array.from({ length: count }, (_, i) => {
    const variant = draw.pick(names)
    const day = fromDayNumber(20_514 + Math.floor((i * 14) / count))
    const bought = draw.chance(variants[variant] ?? 0)
    const before = draw.chance(0.5) ? draw.integer(0, 4000) / 100 : null
    const amount = 20 + draw.integer(0, 4000) / 100 + (before ?? 20) / 2
    return [
      `U${String(i + 1).padStart(4, '0')}`,
      variant,
      `${day} ${String(draw.integer(0, 23)).padStart(2, '0')}:15:00`,
      bought ? 1 : 0,
      bought ? Number(amount.toFixed(2)) : null,
      before,
      draw.pick(['mobile', 'mobile', 'desktop']),
    ]
  })
}

const columns = {
  visitor: 'VARCHAR',
  group: 'VARCHAR',
  seen_at: 'TIMESTAMP',
  bought: 'INTEGER',
  spent: 'DECIMAL(18,2)',
  spent_before: 'DECIMAL(18,2)',
  device: 'VARCHAR',
} as const

const roles = {
  unit: 'visitor',
  variant: 'group',
  time: 'seen_at',
  converted: 'bought',
  revenue: 'spent',
}

export const examples: readonly Example[] = [
  {
    name: 'checkout',
    columns,
    rows: units(900, 1, { control: 0.2, treatment: 0.34 }),
    roles,
    params: {},
  },
  {
    name: 'three-pages',
    columns,
    rows: units(900, 5, { A: 0.25, B: 0.28, C: 0.25 }),
    roles,
    params: {
      metrics: [
        { column: 'bought', name: 'Buyers', type: 'conversion' },
        { column: 'spent', name: 'Spend', before: 'spent_before', winsorize: 99 },
        { column: 'spent', name: 'Spend per buyer', denominator: 'bought', guardrail: true },
      ],
      segments: ['device'],
      monitoring: 'sequential',
      correction: 'bh',
      belief: 'beta-binomial',
    },
  },
  {
    name: 'counts',
    columns: {
      day: 'DATE',
      group: 'VARCHAR',
      visitors: 'BIGINT',
      orders: 'INTEGER',
      sales: 'DECIMAL(18,2)',
      sales_squared: 'DOUBLE',
    },
    rows: Array.from({ length: 28 }, (_, i): readonly Scalar[] => {
      const orders = 20 + ((i * 7) % 9) + (i % 2) * 6
      const day = fromDayNumber(20_514 + Math.floor(i / 2))
      const variant = i % 2 === 0 ? '原版' : '新版'
      return [day, variant, 400 + ((i * 13) % 37), orders, orders * 60.5, orders * 4210]
    }),
    roles: {
      variant: 'group',
      time: 'day',
      units: 'visitors',
      conversions: 'orders',
      revenue: 'sales',
      squares: 'sales_squared',
    },
    params: {},
  },
  {
    name: 'typed',
    columns: {},
    rows: [],
    roles: {},
    params: {
      counts: [
        { variant: 'A', units: 2400, conversions: 120 },
        { variant: 'B', units: 2410, conversions: 171 },
      ],
    },
  },
  {
    name: 'planned-looks',
    columns: {},
    rows: [],
    roles: {},
    params: {
      counts: [
        { variant: 'A', units: 6000, conversions: 300 },
        { variant: 'B', units: 6040, conversions: 366 },
      ],
      monitoring: 'group-sequential',
      looks: 2,
      planned_looks: 4,
      planned_units: 24_000,
    },
  },
  {
    name: 'one-sided',
    columns,
    rows: units(900, 7, { control: 0.2, treatment: 0.24 }),
    roles,
    params: {
      metrics: [
        { column: 'spent', name: 'Spend', type: 'mean' },
        { column: 'bought', name: 'Buyers', type: 'conversion', guardrail: true },
      ],
      alternative: 'greater',
      rank_test: 'always',
    },
  },
  {
    name: 'uneven',
    columns,
    rows: units(700, 3, { 对照组: 0.2, 实验组: 0.3 }).filter(
      ([, variant], i) => variant === '对照组' || i % 3 > 0,
    ),
    roles,
    params: {},
  },
]
