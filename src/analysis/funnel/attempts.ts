import type { Sql } from '../../sql'
import { anyOrder } from './anyOrder'
import type { Log } from './log'
import { ordered } from './ordered'
import { strict } from './strict'

const orders = { ordered, strict, any: anyOrder }

/**
 * The steps that find each actor's attempt: of those that went deepest the first one, or the only one
 * where only the first entry counts. `attempts` holds when it reached each step (microseconds), the entry that can
 * still go on at the end of the data, and how many of the actor's events are recorded twice.
 */
export function attemptSteps(log: Log): Readonly<Record<string, Sql>> {
  return { codes: log.names, ...orders[log.order](log) }
}
