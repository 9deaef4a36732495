import type { ParamValues } from '../contract'
import { scheduleOf } from '../interim'
import type { params } from './declare'
import type { Summary } from './summary'

type Settings = ParamValues<typeof params>

/** The name of what keeps a plan from being made, as in the code of its problem; null where nothing does. */
export function obstacle(
  { baseline, traffic, data }: Pick<Summary, 'baseline' | 'traffic' | 'data'>,
  settings: Settings,
): string | null {
  if (data.currencies.length > 1 && settings.metric !== 'conversion') return 'currencies'
  if (settings.shares.length > 0 && settings.shares.length !== settings.variants) return 'shares'
  if (settings.shares.some((share) => !(share > 0))) return 'shares'
  if (settings.monitoring === 'group-sequential' && !endsWhole(settings)) return 'looks'
  const events = [settings.goal, settings.exposed].filter((event) => event !== '')
  if (data.rows > 0 && events.some((event) => !data.events.includes(event))) return 'event'
  if (!baseline) {
    if (!data.given) return 'baseline'
    if (data.units === 0) return 'empty'
    return settings.metric === 'conversion' ? 'goal' : 'amount'
  }
  if (settings.metric === 'conversion') {
    if (!(baseline.value > 0 && baseline.value < 1)) {
      return isUnsaid(baseline.value, settings, data) ? 'goal' : 'edge'
    }
  } else {
    if (baseline.deviation === null) return 'deviation'
    if (!(baseline.deviation > 0)) return 'constant'
    if (baseline.value === 0 && (settings.scale === 'relative' || settings.test === 'lift')) {
      return 'zero'
    }
  }
  if (settings.effect === 0) return 'no-effect'
  if (settings.effect !== null && isBeyond(baseline.value, settings)) return 'beyond'
  if (settings.units !== null || traffic) return null
  if (settings.days !== null) return 'days'
  return settings.effect === null ? 'open' : null
}

/** Whether the planned looks ascend to the whole of the units. */
const endsWhole = (settings: Settings) => scheduleOf(settings)?.at(-1) === 1

/** Events of which none was named the goal make a rate of 0. */
function isUnsaid(rate: number, { goal }: Settings, data: Summary['data']): boolean {
  return rate === 0 && goal === '' && data.eventsBound
}

function isBeyond(rate: number, { metric, effect, scale }: Settings): boolean {
  if (metric !== 'conversion' || effect === null) return false
  const other = scale === 'relative' ? rate * (1 + effect) : rate + effect
  return !(other > 0 && other < 1)
}
