import type { Finding } from '../contract'
import { isSound } from './check'
import { basis } from './findings/basis'
import { concentration, merger } from './findings/concentration'
import { categories, growth, outlook } from './findings/growth'
import { strategy } from './findings/positions'
import { bands } from './findings/prices'
import { shares } from './findings/shares'
import { bottomUp, drivers, market, reconciliation } from './findings/sizing'
import type { Summary } from './summary'

/** Conclusions, heaviest first; none where a check forbids it. */
export function findings(summary: Summary): readonly Finding[] {
  if (!isSound(summary)) return []
  return [
    ...market(summary),
    ...bottomUp(summary),
    ...reconciliation(summary),
    ...drivers(summary),
    ...growth(summary),
    ...outlook(summary),
    ...categories(summary),
    ...shares(summary),
    ...concentration(summary),
    ...merger(summary),
    ...bands(summary),
    ...strategy(summary),
    ...basis(summary),
  ]
}
