import type { Step } from '../../sql'
import { steps } from '../define'
import { creditSteps } from './credits'
import { healthSteps, spanSteps } from './health'
import { moveSteps } from './moves'
import { orders, purchases } from './purchases'
import { grain, ready, readySteps } from './ready'
import { settingsOf, type Context } from './settings'
import { lags, lengths, paths, togetherSteps } from './shapes'
import { spend } from './spend'
import { stretchSteps } from './stretches'
import { text } from './text'
import {
  codes,
  directs,
  namesOfLog,
  namesOfPaths,
  spelled,
  spellingsOfLog,
  spellingsOfPaths,
  touched,
  touches,
} from './touches'

/**
 * Touches become lists a customer, lists become journeys, and every figure is counted from the journeys, which are
 * kept. Ready-made paths join at the journeys.
 */
export function plan(context: Context): readonly Step[] {
  const settings = settingsOf(context)
  const isReady = settings.mode === 'paths'
  const { coded, ...drawn } = readySteps(settings)
  return steps(text[context.locale], {
    ...spanSteps(settings),
    ready: ready(settings),
    spellings: isReady ? spellingsOfPaths : spellingsOfLog,
    names: isReady ? namesOfPaths(settings) : namesOfLog(settings),
    codes: codes(settings),
    touched,
    directs,
    orders: orders(settings),
    purchases: purchases(settings),
    ...(isReady
      ? { ...(coded && { coded }), grain, ...drawn }
      : { spelled: spelled(settings), touches: touches(settings), ...stretchSteps(settings) }),
    ...creditSteps(settings),
    ...moveSteps(settings),
    paths,
    lengths,
    lags,
    ...togetherSteps,
    spend: spend(settings),
    ...healthSteps(settings),
  })
}
