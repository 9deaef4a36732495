import { remembered } from '../../lib/remember'
import type { Rest } from '../../lib/rest'
import type { Table, Value } from '../../table/table'
import type { Results } from '../contract'
import { tellsRefunds } from '../paidBack'
import { moved } from './budget'
import type { outputs } from './outputs'
import { modelled } from './models'
import { counted, pairsOf } from './pairs'
import { settingsOf, wordOf, type Context } from './settings'
import type { ChannelSummary, Health, ModelId, PathSummary, Summary } from './summary'

/** What a setting changes that no model reads, such as which one the charts follow, makes no model anew. */
const modelledOnce = remembered(modelled, ({ credits, moves, ...settings }) => [
  credits,
  ...moves,
  JSON.stringify(settings),
])

/** Paths that charts and words can show. */
const shownPaths = 10

export async function summarize(
  results: Results<typeof outputs>,
  context: Context,
  rest: Rest,
): Promise<Summary> {
  const { params } = context
  const settings = settingsOf(context)
  const health = healthOf(results)
  const touched = results.touched.rows()
  const count = counted(results.together)
  const { conversions } = health
  const attributed = { conversions: conversions.attributed, value: conversions.attributedValue }
  const costs = costsOf(results.spend)
  const channels = touched.map((row, i): ChannelSummary => ({
    name: String(row['channel']),
    direct: row['direct'] === true,
    touches: number(row['touches']),
    ...count(i + 1, i + 1),
    cost: costs === undefined ? null : (costs.byCode.get(i + 1) ?? 0),
  }))
  const weights = params.position_weights
  const { models, removal } = await modelledOnce({
    credits: results.credits,
    moves: [results.moves, results.moves_2, results.moves_3],
    channels: channels.length,
    order: params.markov_order,
    weights,
    timed: settings.mode === 'log',
    attributed,
    seed: params.seed,
    rest,
  })
  const orders = Array.from({ length: params.markov_order }, (_, i) => i + 1)
  const all = { conversions: attributed.conversions, journeys: health.journeys }
  const pooled = touched.reduce((sum, row) => sum + number(row['pooled']) - 1, 0)
  return {
    mode: settings.mode,
    source: settings.conversions,
    chosen: chosenOf(
      params.model,
      models.map(({ summary }) => summary.id),
    ),
    lookback: settings.mode === 'log' ? params.lookback : null,
    skipped:
      channels.length === 0
        ? []
        : orders.filter((order) => !removal.some((one) => one.order === order)),
    unattributed: wordOf(context.locale, 'unattributed'),
    net: tellsRefunds(context.bound, 'conversions.'),
    separator: settings.separator,
    channels,
    pooled: pooled > 0 ? pooled + 1 : 0,
    alike: alikeOf(channels.map(({ name }) => name)),
    models: models.map(({ summary }) => summary),
    removal,
    pairs: pairsOf(
      count,
      channels.map(({ name }) => name),
      all,
    ),
    moves: models.flatMap((model) => {
      const move = moved(model, channels, attributed)
      return move ? [{ model: model.summary.id, move }] : []
    }),
    paths: results.paths.rows().slice(0, shownPaths).map(pathOf),
    lengths: results.lengths.rows().map((row) => ({
      touches: number(row['touches']),
      conversions: number(row['conversions']),
      nulls: number(row['nulls']),
    })),
    lags: results.lags.rows().map((row) => ({
      days: number(row['days']),
      conversions: number(row['conversions']),
    })),
    medianTouches: medianOf(results.lengths),
    costs: costs?.summary(settings.costsOfPeriod) ?? null,
    health,
  }
}

/** The model that findings and charts follow; the linear one where the chosen one cannot be had. */
function chosenOf(wanted: string, there: readonly ModelId[]): ModelId {
  const found = there.findLast(
    (id) => id === wanted || (wanted === 'markov' && id.startsWith('markov')),
  )
  return found ?? 'linear'
}

function healthOf({ health, unmatched }: Results<typeof outputs>): Health {
  const row = health.row(0)
  const n = (name: string) => number(row[name])
  const [first, last] = [text(row['first_currency']), text(row['last_currency'])]
  return {
    rows: {
      read: n('rows_read'),
      leftOut: n('rows_left_out'),
      withoutCustomer: n('rows_without_customer'),
      withoutChannel: n('rows_without_channel'),
      withoutTime: n('rows_without_time'),
      negative: n('rows_negative'),
    },
    from: text(row['first_touch']),
    to: text(row['last_touch']),
    conversions: {
      all: n('conversions'),
      value: n('value'),
      attributed: n('attributed_conversions'),
      attributedValue: n('attributed_value'),
      withoutCustomer: n('conversions_without_customer'),
      withoutTime: n('conversions_without_time'),
      neverTouched: number(unmatched.row(0)['conversions']),
      unpaid: n('conversions_unpaid'),
      unpaidStatus: text(row['unpaid_status']) ?? '',
      refunds: n('refunds'),
      truncated: n('truncated'),
      oneTouch: n('one_touch'),
      from: text(row['first_conversion']),
      to: text(row['last_conversion']),
    },
    journeys: n('journeys'),
    nulls: n('nulls'),
    open: n('open_journeys'),
    longest: n('max_touches'),
    medianDays: optional(row['median_days']),
    p90Days: optional(row['p90_days']),
    medianLastDays: optional(row['median_last_days']),
    duplicates: n('duplicates'),
    currencies: first !== null && last !== null && first !== last ? [first, last] : null,
  }
}

/** What is known of costs; undefined where nothing is. */
function costsOf(table: Table) {
  const rows = table.rows()
  if (rows.length === 0) return undefined
  const byCode = new Map<number, number>()
  for (const row of rows) {
    if (row['code'] === null) continue
    const code = number(row['code'])
    byCode.set(code, (byCode.get(code) ?? 0) + number(row['cost']))
  }
  const unknown = rows
    .filter((row) => row['code'] === null && number(row['cost']) !== 0)
    .map((row) => ({ channel: text(row['channel']) ?? '', cost: number(row['cost']) }))
    .toSorted((a, b) => b.cost - a.cost || (a.channel < b.channel ? -1 : 1))
  const days = (name: string) => rows.flatMap((row) => text(row[name]) ?? []).toSorted()
  const summary = (ofPeriod: boolean): Summary['costs'] => ({
    total: rows.reduce((sum, row) => sum + number(row['cost']), 0),
    unknown,
    outside: rows.reduce((sum, row) => sum + number(row['outside']), 0),
    ofPeriod,
    from: days('first_day')[0] ?? null,
    to: days('last_day').at(-1) ?? null,
  })
  return { byCode, summary }
}

/** Names that differ in case or spaces only, which are probably one channel. */
function alikeOf(names: readonly string[]): readonly string[] {
  const fold = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/g, '')
  return names.filter((name) => names.some((other) => other !== name && fold(other) === fold(name)))
}

/** The median number of touches of journeys that convert. */
function medianOf(lengths: Table): number | null {
  const rows = lengths.rows().filter((row) => number(row['conversions']) > 0)
  const half = rows.reduce((sum, row) => sum + number(row['conversions']), 0) / 2
  let before = 0
  for (const row of rows) {
    before += number(row['conversions'])
    if (before >= half) return number(row['touches'])
  }
  return null
}

const pathOf = (row: Readonly<Record<string, Value>>): PathSummary => ({
  path: String(row['path']),
  conversions: number(row['conversions']),
  nulls: number(row['nulls']),
  share: number(row['share']),
  rate: number(row['rate']),
})

const number = (value: Value | undefined) => Number(value ?? 0)
const optional = (value: Value | undefined) =>
  value === null || value === undefined ? null : Number(value)
const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)
