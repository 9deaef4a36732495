import type { Example, Scalar } from '../contract'

const none = { columns: {}, rows: [], roles: {} }

const columns = { visitor: 'VARCHAR', at: 'TIMESTAMP', action: 'VARCHAR', paid: 'DECIMAL(12,2)' }
const roles = { visitor: 'visitor', time: 'at', event: 'action', amount: 'paid' }

/** Three weeks and two days of a made-up shop, by arithmetic alone: some visitors come twice, few buy. */
function visits(): readonly (readonly Scalar[])[] {
  const rows: Scalar[][] = []
  for (let visit = 0; visit < 460; visit++) {
    const day = (visit * 7) % 23
    const visitor = `V${String(visit % 5 === 4 ? visit - 4 : visit).padStart(3, '0')}`
    rows.push([visitor, at(day, visit % 600), 'view', null])
    if (visit % 3 === 0) rows.push([visitor, at(day, (visit % 600) + 5), 'cart', null])
    if (visit % 9 === 0) {
      const paid = 40 + ((visit * 37) % 160) + (visit % 90 === 0 ? 900 : 0)
      rows.push([visitor, at(day, (visit % 600) + 9), 'purchase', `${paid}.50`])
    }
  }
  rows.push([null, at(3, 5), 'view', null], ['V998', null, 'view', null])
  return rows
}

function at(day: number, minutes: number): string {
  const moment = new Date(Date.UTC(2026, 4, 1 + day, 8, minutes))
  return moment.toISOString().slice(0, 19).replace('T', ' ')
}

const daily = {
  columns: { day: 'DATE', uv: 'BIGINT', buyers: 'BIGINT' },
  rows: Array.from({ length: 28 }, (_, i): readonly Scalar[] => [
    at(i, 0).slice(0, 10),
    900 + ((i * 131) % 200),
    27 + (i % 7),
  ]),
  roles: { time: 'day', visitors: 'uv', conversions: 'buyers' },
}

export const examples: readonly Example[] = [
  {
    name: 'numbers-alone',
    ...none,
    params: { baseline: 0.1, effect: 0.02, scale: 'absolute', visitors_per_day: 400 },
  },
  {
    name: 'no-traffic',
    ...none,
    params: { metric: 'mean', baseline: 20, deviation: 60, effect: 0.05 },
  },
  {
    name: 'weekly',
    ...none,
    params: {
      metric: 'mean',
      baseline: 0.1,
      deviation: Math.SQRT1_2,
      effect: 0.3,
      variants: 3,
      correction: 'none',
      test: 'lift',
      visitors_per_day: 4500 / 7,
      max_weeks: 9,
    },
  },
  {
    name: 'too-long',
    ...none,
    params: { baseline: 0.03, effect: 0.03, visitors_per_day: 2000, monitoring: 'sequential' },
  },
  {
    name: 'planned-looks',
    ...none,
    params: {
      baseline: 0.05,
      effect: 0.1,
      visitors_per_day: 4000,
      monitoring: 'group-sequential',
      information: [0.25, 0.5, 1],
      boundary: 'lan-demets-pocock',
    },
  },
  { name: 'traffic', columns, rows: visits(), roles, params: { goal: 'purchase' } },
  {
    name: 'revenue',
    columns,
    rows: visits(),
    roles,
    params: { metric: 'mean', effect: 0.2, days: 20, winsorize: 99 },
  },
  {
    name: 'order-value',
    columns,
    rows: visits(),
    roles,
    params: {
      metric: 'ratio',
      effect: 0.2,
      exposed: 'cart',
      variants: 3,
      shares: [50, 30, 20],
      sides: 'one',
      correlation: 0.4,
    },
  },
  { name: 'daily-counts', ...daily, params: { effect: 0.15 } },
]
