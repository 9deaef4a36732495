import type { Values } from '../../lib/problem'
import type { Summary, Who } from './summary'

const known = ['customer', 'visitor', 'session', 'order'] as const

/** Visits where they are what counts, else what the importer takes the column for; users where it does not know. */
export const whoIs = (unit: Summary['unit'], meant: string | undefined): Who =>
  unit === 'session' ? 'session' : (known.find((one) => one === meant) ?? 'user')

/** What the words choose by: who goes through it, who that is with a value held constant, and what is counted. */
export function terms({ who, hold, entry }: Summary): Values {
  const actor = hold === null ? who : 'held'
  return { who, actor, counted: entry === 'each' ? 'entry' : actor, hold: hold ?? '' }
}
