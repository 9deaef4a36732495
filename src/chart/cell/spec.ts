import type { Format, Problem, Values } from '../../lib/problem'
import { nearest } from '../../lib/text'

export const marks = ['bar', 'line', 'area', 'dot', 'cell', 'histogram', 'box'] as const
type Mark = (typeof marks)[number]

export const aggregates = ['sum', 'mean', 'median', 'count', 'min', 'max'] as const
export type Aggregate = (typeof aggregates)[number]

export const units = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof units)[number]

const formats = [
  'number',
  'integer',
  'compact',
  'percent',
  'points',
  'money',
  'money-compact',
  'duration',
  'bytes',
] as const satisfies readonly Format[]

const stackings = ['true', 'false', 'share'] as const

/** The channels that may name a column. */
export const channels = ['x', 'y', 'color', 'facet'] as const
export type Channel = (typeof channels)[number]

/** What a chart cell asks for, read and checked; columns are named but not yet looked up. */
export interface ChartSpec {
  readonly mark: Mark
  readonly columns: Readonly<Partial<Record<Channel, string>>>
  readonly aggregate?: Aggregate
  /** a calendar unit, or the width of classes of numbers */
  readonly bin?: Unit | number
  readonly sort?: { readonly by: 'x' | 'y'; readonly descending: boolean }
  /** on top of one another (`true`), as shares of their sum, or side by side (`false`) */
  readonly stack?: (typeof stackings)[number]
  /** how the measure is written */
  readonly format?: Format
  readonly title?: string
  /** the last day the data holds, in ISO form; else it is read off the data where times are binned */
  readonly until?: string
  /** what the rows are called, for the source line */
  readonly from?: string
}

type Fields = Readonly<Record<string, unknown>>

const known = [
  ...['from', 'mark', ...channels],
  ...['aggregate', 'bin', 'sort', 'stack', 'format', 'title', 'until'],
]

/** Reads the YAML of a chart cell. Without a spec at least one problem is an error. */
export function parseChart(fields: Fields): {
  readonly spec?: ChartSpec
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => problem('warning', 'chart.key', { name, ...meant(name, known) }))
  const choose = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = fields[name]
    if (value === undefined || value === null) return undefined
    const found = allowed.find((each) => each === String(value))
    if (found === undefined) {
      const values = { name, value: written(value), ...meant(String(value), allowed) }
      problems.push(problem('error', 'chart.choice', values))
    }
    return found
  }
  const mark = choose('mark', marks)
  if (fields['mark'] === undefined || fields['mark'] === null) {
    problems.push(problem('error', 'chart.mark', { allowed: marks.join(', ') }))
  }
  const columns = Object.fromEntries(
    channels.flatMap((channel) => {
      const value = fields[channel]
      return value === undefined || value === null ? [] : [[channel, String(value)]]
    }),
  ) as ChartSpec['columns']
  const aggregate = choose('aggregate', aggregates)
  const stack = choose('stack', stackings)
  const format = choose('format', formats)
  const bin = readBin(fields['bin'], problems)
  const sort = readSort(fields['sort'], problems)
  const counts = aggregate === 'count' || (bin !== undefined && aggregate === undefined)
  const until = readUntil(fields['until'], problems)
  if (mark) problems.push(...lacking(mark, columns, counts))
  if (!mark || problems.some(({ severity }) => severity === 'error')) return { problems }
  const { title, from } = fields
  return {
    spec: {
      mark,
      columns,
      ...(aggregate && { aggregate }),
      ...(bin !== undefined && { bin }),
      ...(sort && { sort }),
      ...(stack && { stack }),
      ...(format && { format }),
      ...(title !== undefined && title !== null && { title: String(title) }),
      ...(until !== undefined && { until }),
      ...(typeof from === 'string' && { from }),
    },
    problems,
  }
}

function readBin(value: unknown, problems: Problem[]): Unit | number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value
  const unit = units.find((each) => each === value)
  if (!unit) {
    problems.push(
      problem('error', 'chart.bin', { value: written(value), allowed: units.join(', ') }),
    )
  }
  return unit
}

function readUntil(value: unknown, problems: Problem[]): string | undefined {
  if (value === undefined || value === null) return undefined
  const [day] = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(String(value)) ?? []
  if (day !== undefined) return day
  const values = { name: 'until', value: written(value), allowed: '2026-06-30' }
  problems.push(problem('error', 'chart.choice', values))
  return undefined
}

function readSort(value: unknown, problems: Problem[]): ChartSpec['sort'] {
  if (value === undefined || value === null) return undefined
  const [, minus, by] = /^(-?)([xy])$/.exec(String(value)) ?? []
  if (by === 'x' || by === 'y') return { by, descending: minus === '-' }
  const allowed = 'x, -x, y, -y'
  problems.push(problem('error', 'chart.choice', { name: 'sort', value: written(value), allowed }))
  return undefined
}

/** The channels a mark cannot do without; a count needs no column to count. */
function lacking(mark: Mark, columns: ChartSpec['columns'], counts: boolean): Problem[] {
  const given = (['x', 'y'] as const).filter((channel) => columns[channel] !== undefined)
  const enough = mark === 'histogram' || mark === 'box' || (counts && mark !== 'cell') ? 1 : 2
  if (given.length >= enough) return []
  const missing = (['x', 'y'] as const).filter((channel) => !given.includes(channel))
  return [problem('error', 'chart.channel', { mark, missing: missing.join(', ') })]
}

function problem(severity: Problem['severity'], code: string, values: Values): Problem {
  return { code, severity, values }
}

/** The allowed words, those nearest to what was written first. */
function meant(word: string, allowed: readonly string[]): { readonly allowed: string } {
  const near = nearest(word, allowed)
  return { allowed: [...near, ...allowed.filter((each) => !near.includes(each))].join(', ') }
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
