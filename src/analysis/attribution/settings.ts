import type { Locale } from '../../lib/locale'
import type { PlanContext } from '../contract'
import type { params, roles } from './declare'
import { text } from './text'

export type Context = PlanContext<typeof roles, typeof params>

/** Where journeys come from: built from a log, given as paths, or not at all. */
export type Mode = 'log' | 'paths' | 'none'
/** Where conversions come from: their own relation, rows of the log, or nowhere. */
export type Source = 'side' | 'log' | 'none'

/** What the SQL needs of the settings; weights, models and seeds are not among it. */
export interface Settings {
  readonly mode: Mode
  readonly conversions: Source
  /** in microseconds, null without a limit */
  readonly lookback: bigint | null
  readonly gap: bigint
  readonly halfLife: bigint
  readonly order: number
  readonly collapse: boolean
  readonly skipDirect: boolean
  readonly directNames: readonly string[]
  readonly leaveOut: readonly string[]
  readonly unnamed: 'leave-out' | 'direct'
  readonly rule: 'channel' | 'visit'
  readonly countOpen: boolean
  readonly costsOfPeriod: boolean
  readonly countUnpaid: boolean
  readonly separator: string
  /** the most channels told apart */
  readonly limit: number
  /** the name of the channels beyond the limit */
  readonly rest: string
  readonly bound: ReadonlySet<string>
  readonly given: ReadonlySet<string>
}

const micros = (seconds: number) => BigInt(Math.round(seconds * 1e6))

export function settingsOf({ params, bound, given, locale }: Context): Settings {
  const mode = modeOf(bound)
  return {
    mode,
    conversions: sourceOf(mode, bound, given),
    lookback: params.lookback === null ? null : micros(params.lookback),
    gap: micros(params.session_gap),
    halfLife: micros(params.half_life) || 1n,
    order: params.markov_order,
    collapse: params.repeats === 'collapse',
    skipDirect: params.direct === 'skip',
    directNames: params.direct_names,
    leaveOut: params.leave_out,
    unnamed: params.unnamed,
    rule: params.session_rule,
    countOpen: params.open === 'count',
    costsOfPeriod: params.cost_period === 'touches',
    countUnpaid: params.unpaid === 'count',
    separator: params.separator.trim() === '' ? params.separator : params.separator.trim(),
    limit: params.channels,
    rest: wordOf(locale, 'rest'),
    bound,
    given,
  }
}

/** Paths that stand in the table are taken as they are, unless it is a log that also has a column called path. */
function modeOf(bound: ReadonlySet<string>): Mode {
  const isLog = ['customer', 'time', 'channel'].every((role) => bound.has(role))
  if (isLog) return 'log'
  const counted = bound.has('conversions') || bound.has('nulls') || bound.has('converted')
  return bound.has('path') && counted ? 'paths' : 'none'
}

function sourceOf(mode: Mode, bound: ReadonlySet<string>, given: ReadonlySet<string>): Source {
  if (mode === 'log' && given.has('conversions')) return 'side'
  const flagged = ['conversions', 'converted', 'value'].some((role) => bound.has(role))
  return mode !== 'none' && flagged ? 'log' : 'none'
}

/** A word that stands in the data itself, in the notebook's language. */
export const wordOf = (locale: Locale, name: 'rest' | 'unattributed'): string =>
  text[locale][`name.${name}`] ?? name
