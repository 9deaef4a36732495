import type { Values } from '../../lib/problem'
import type { Summary, Who } from './summary'

const known = ['customer', 'visitor', 'session', 'order'] as const

const visitor = /visitor|访客/i
const user = /user|用户|^uid$/i

/**
 * Visits where they are what counts, else what the importer takes the column for; users where it does not know. Visitors
 * nobody is known behind take the place of customers there, and so do users, but whoever only looked has not bought: the
 * name says it.
 */
export function whoIs(unit: Summary['unit'], meant: string | undefined, column = ''): Who {
  if (unit === 'session') return 'session'
  if (meant === 'customer' && visitor.test(column)) return 'visitor'
  if (meant === 'customer' && user.test(column)) return 'user'
  return known.find((one) => one === meant) ?? 'user'
}

/** What the words choose by: who goes through it, who that is with a value held constant, and what is counted. */
export function terms({ who, hold, entry }: Summary): Values {
  const actor = hold === null ? who : 'held'
  return { who, actor, counted: entry === 'each' ? 'entry' : actor, hold: hold ?? '' }
}
