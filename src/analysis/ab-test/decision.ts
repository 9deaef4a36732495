import type { CheckName } from './checks'

/** Why a decision is what it is; its words are `reason.<reason>`. */
type Reason =
  | 'checks'
  | 'young'
  | 'nothing'
  | 'better'
  | 'guardrail'
  | 'worse'
  | 'unlikely'
  | 'harmless'
  | 'enough'
  | 'last'
  | 'undecided'
  | 'endless'

/** What to do: `none` where a failed check forbids to say. */
export interface Decision {
  readonly action: 'ship' | 'stop' | 'wait' | 'none'
  readonly reason: Reason
  readonly variant: string | null
  readonly metric: string | null
  /** the guardrail or other metric that was harmed */
  readonly guardrail: string | null
  readonly failed: readonly CheckName[]
  /** how many more days, and units in all, a lift worth having asks for */
  readonly days: number | null
  readonly unitsNeeded: number | null
  /** the lift that so many units find; null where the number is the analyst's own or none was asked for */
  readonly lift: number | null
}
