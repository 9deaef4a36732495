import type { Chart } from '../../chart'
import type { Say } from '../../i18n/say'
import { growthChart, sizesChart, tornado } from './chartSizes'
import { bandsChart, positionsChart, sharesChart } from './chartMarket'
import { isSound } from './check'
import type { Summary } from './summary'

/**
 * How large, what it hangs on, how it grows, who has it, at which prices, who stands where: each where its data
 * are there. A title is a conclusion, so nothing is drawn where a check forbids one.
 */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  if (!isSound(summary)) return []
  const parts = [sizesChart, tornado, growthChart, sharesChart, bandsChart, positionsChart]
  return parts.flatMap((part) => part(summary, say) ?? [])
}
