import { anyOrder } from './anyOrder'
import { chains } from './chains'
import { each } from './each'
import type { Log } from './log'
import type { Bodies, Names } from './names'
import { stream, streams } from './stream'
import { walk, walks } from './walk'

/**
 * The steps that find each actor's attempt: of those that went deepest the first one, or the only one
 * where only the first entry counts, or all of them. `attempts` holds when it reached each step (microseconds of the
 * epoch), the entry that can still go on at the end of the data, and how many of the actor's events are recorded twice.
 */
export function attemptBodies(log: Log, names: Names, needsFirst = false): Bodies {
  if (log.order === 'any') return anyOrder(log, names, needsFirst)
  if (walks(log)) return walk(log, names)
  if (log.entry === 'each') return each(log, names)
  return streams(log) ? stream(log, names) : chains(log, names)
}
