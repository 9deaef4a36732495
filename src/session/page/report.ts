import type { RoleName } from '../../importer/contract'
import type { Place } from '../../notebook'
import { sql, type Sql } from '../../sql'
import type { Draft } from './draft'
import { dimensions, figures, hasRatios, measures } from './measures'
import { originsOfSubject } from './provenance'
import { mostBars } from './overview'
import type { Subject } from './subject'

const mostGroups = 20
/** What has less of the main figure than this is too small to be called the best or the worst. */
const leastShare = 0.02

/** Which figures of a report are written how. */
const formats: Readonly<Record<string, string>> = {
  cost: 'money-compact',
  amount: 'money-compact',
  refund: 'money-compact',
  cost_per_click: 'money',
  cost_per_conversion: 'money',
  roas: 'number',
  click_rate: 'percent',
  conversion_rate: 'percent',
  main_share: 'percent',
  best_ratio: 'number',
  worst_ratio: 'number',
  first_day: 'date',
  last_day: 'date',
  main_name: 'text',
  best_name: 'text',
  worst_name: 'text',
}

const moneyRatios: Readonly<Record<string, string>> = { best_ratio: 'money', worst_ratio: 'money' }

/** What can be said of a report, with the figures each sentence needs and those beside which it is not said. */
const sentences: readonly Sentence[] = [
  { key: 'cost', needs: ['cost'] },
  { key: 'visitors', needs: ['visitors'], not: ['cost'] },
  { key: 'sessions', needs: ['sessions'], not: ['cost', 'visitors'] },
  { key: 'views', needs: ['views'], not: ['cost', 'visitors', 'sessions'] },
  { key: 'clicks', needs: ['impressions', 'clicks'] },
  { key: 'click-cost', needs: ['cost', 'clicks'] },
  { key: 'conversions', needs: ['cost', 'conversions'] },
  { key: 'credited', needs: ['cost', 'amount'] },
  { key: 'visitor-rate', needs: ['visitors', 'conversions'], not: ['clicks'] },
  { key: 'session-rate', needs: ['sessions', 'conversions'], not: ['clicks', 'visitors'] },
  { key: 'sales', needs: ['amount'], not: ['cost'] },
]
const openings: readonly RoleName[] = ['cost', 'visitors', 'sessions', 'views']

interface Sentence {
  readonly key: string
  readonly needs: readonly RoleName[]
  readonly not?: readonly RoleName[]
}

/** What a report says: in words with numbers, by day, and by whatever it is broken down by. */
export function report(draft: Draft, subject: Subject, place: Place = 'end'): void {
  const { key, roles, by, days: span } = subject
  const found = measures.filter((role) => roles[role] !== undefined)
  const [main] = found
  if (main === undefined) return
  const named = (figure: string) => figureWord(draft, figure)
  const columns = figures(subject, found, named)
  const time = span === 1 ? undefined : roles.time
  const parts = dimensions.filter((role) => by !== undefined && roles[role] === by)
  const origins = originsOfSubject(subject, ['time', ...measures, ...parts])
  const totals = draft.free(`${key}_figures`)
  const name = nameOf(draft, subject)
  draft.text('starter.report', { name, said: said(draft, totals, found, subject) }, place)
  draft.sql(totals, totalsOf(subject, found, main), origins)
  if (time !== undefined) {
    const days = draft.free(`${key}_days`)
    const day = draft.say('starter.column.day')
    draft.sql(
      days,
      sql`SELECT
  CAST(${sql.id(time)} AS DATE) AS ${sql.id(day)},
  ${columns}
FROM ${sql.id(key)}
WHERE ${sql.id(time)} IS NOT NULL
GROUP BY ALL
ORDER BY ${sql.id(day)}`,
      origins,
    )
    const mark = (span ?? Infinity) > mostBars ? 'line' : 'bar'
    const title = draft.say('starter.report.by-day', { measure: measureWord(draft, main) })
    const [format, y] = [formats[main] ?? 'integer', named(main)]
    draft.add('chart', `${key}_by_day`, '', { from: days, mark, x: day, y, format, title })
  }
  if (time !== undefined) beside(draft, subject, time)
  if (by === undefined) return
  draft.table(
    draft.free(`${key}_by_name`),
    sql`SELECT
  ${sql.id(by)} AS ${sql.id(draft.say('starter.column.name'))},
  ${columns}
FROM ${sql.id(key)}
GROUP BY ALL
ORDER BY ${sql.id(named(main))} DESC NULLS LAST
LIMIT ${mostGroups}`,
    origins,
  )
}

/** The numbers of a series that have no role, one figure each. */
function beside(draft: Draft, { key, beside: columns = [] }: Subject, time: string): void {
  if (columns.length > 0) draft.text('starter.report.beside', { name: key })
  for (const [i, column] of columns.entries()) {
    const title = draft.say('starter.course', { column, over: time })
    const figure = { from: key, mark: 'line', x: time, y: column, title }
    draft.add('chart', `${key}_beside_${i + 1}`, '', figure)
  }
}

/** What a report is called: tables that bring files together have a word of the reader's language. */
const nameOf = ({ notebook, say }: Draft, { key, isJoined }: Subject): string => {
  const word = `ui.subject.${key === 'traffic' ? 'metrics' : key}`
  const said = say(word)
  return isJoined === true && notebook.meta.locale === 'zh-CN' && said !== word ? said : key
}

/** The sentences whose figures are there, with live values. */
function said(draft: Draft, totals: string, found: readonly RoleName[], subject: Subject): string {
  const { roles, by, days } = subject
  const ratio = ratioOf(found)
  const written = ratio === 'best-cpc' ? { ...formats, ...moneyRatios } : formats
  const live = (field: string) => `{{${totals}.${field} | ${written[field] ?? 'integer'}}}`
  const names = [...found, ...Object.keys(formats), 'names']
  const values = Object.fromEntries(names.map((name) => [name, live(name)]))
  const has = (role: RoleName) => found.includes(role)
  const when = days === 1 ? 'starter.report.day' : 'starter.report.period'
  const period = roles.time === undefined ? '' : draft.say(when, values)
  const isOpened = openings.some(has)
  const fitting = sentences.filter(
    ({ key, needs, not = [] }) =>
      needs.every(has) && !not.some((role) => has(role)) && (isOpened || key !== 'sales'),
  )
  const lines = fitting.map(({ key }) => draft.say(`starter.report.${key}`, { ...values, period }))
  const [main = 'amount'] = found
  const measure = measureWord(draft, main)
  if (!isOpened) {
    lines.unshift(draft.say('starter.report.sum', { value: live(main), measure, period }))
  }
  if (by !== undefined) {
    lines.push(draft.say('starter.report.main', { ...values, measure }))
    if (ratio) lines.push(draft.say(`starter.report.${ratio}`, values))
  }
  const follows = [
    ...(roles.time !== undefined && days !== 1 ? ['days'] : []),
    ...(by === undefined ? [] : ['names']),
  ].join('-')
  const said = [
    ...(follows === '' ? [] : [draft.say(`starter.report.follow.${follows}`)]),
    ...(hasRatios(subject) ? [draft.say('starter.report.ratios')] : []),
  ]
  const gap = draft.notebook.meta.locale === 'zh-CN' ? '' : ' '
  return [lines, said].flatMap((each) => (each.length > 0 ? each.join(gap) : [])).join('\n\n')
}

/** What a sentence calls a figure: money spent is no cost of goods. */
const measureWord = (draft: Draft, role: RoleName): string =>
  draft.say(ownWords[role] ?? `ui.role.${role}`)

/** What a column of sums or ratios is called in the reader's language. */
const figureWord = (draft: Draft, figure: string): string => {
  const key = `starter.report.column.${figure}`
  const word = draft.say(key)
  return word === key ? measureWord(draft, figure as RoleName) : word
}

const ownWords: Readonly<Partial<Record<RoleName, string>>> = {
  cost: 'starter.report.spend',
  amount: 'starter.report.revenue',
}

/** The ratio by which the parts of a report are compared. */
function ratioOf(found: readonly RoleName[]): 'best-roas' | 'best-cpc' | undefined {
  const has = (...roles: RoleName[]) => roles.every((role) => found.includes(role))
  if (has('cost', 'amount')) return 'best-roas'
  return has('cost', 'clicks') ? 'best-cpc' : undefined
}

/** One row: all sums and their ratios, the period, and which parts stand out. */
function totalsOf(subject: Subject, found: readonly RoleName[], main: RoleName): Sql {
  const { key, by, roles } = subject
  const { time } = roles
  const period =
    time === undefined
      ? sql.empty
      : sql`,
  CAST(min(${sql.id(time)}) AS DATE) AS first_day,
  CAST(max(${sql.id(time)}) AS DATE) AS last_day`
  const totals = sql`SELECT
  ${figures(subject, found)}${period}
FROM ${sql.id(key)}`
  if (by === undefined) return totals
  const ratio = ratioOf(found)
  const other = ratio === 'best-roas' ? 'amount' : 'clicks'
  const compares = ratio ? ([main, other] as const) : [main]
  const named = ratio === 'best-roas' ? sql`roas` : ratio ? sql`cost_per_click` : undefined
  const order = ratio === 'best-cpc' ? sql`ratio, name` : sql`ratio DESC, name`
  // In order, so that of parts that are alike not the same one is the best and the worst.
  const large = sql`FILTER (WHERE ratio IS NOT NULL AND main >= ${leastShare} * whole)`
  const compared = named
    ? sql`,
  first(name ORDER BY ${order}) ${large} AS best_name,
  first(ratio ORDER BY ${order}) ${large} AS best_ratio,
  last(name ORDER BY ${order}) ${large} AS worst_name,
  last(ratio ORDER BY ${order}) ${large} AS worst_ratio`
    : sql.empty
  return sql`WITH parts AS (
  SELECT name, main, ratio, sum(main) OVER () AS whole
  FROM (
    SELECT
      ${sql.id(by)} AS name,
      ${sql.id(main)} AS main,
      ${named ?? sql`NULL`} AS ratio
    FROM (
      SELECT ${sql.id(by)}, ${figures(subject, compares)}
      FROM ${sql.id(key)}
      WHERE ${sql.id(by)} IS NOT NULL
      GROUP BY ${sql.id(by)}
    )
  )
), standing_out AS (
  SELECT
  count(*) AS names,
  arg_max(name, main) AS main_name,
  max(main) / nullif(any_value(whole), 0) AS main_share${compared}
  FROM parts
), totals AS (
${totals}
)
SELECT * FROM totals CROSS JOIN standing_out`
}
