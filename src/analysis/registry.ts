import { abPlan } from './ab-plan'
import { abTest } from './ab-test'
import { attribution } from './attribution'
import type { Analysis } from './contract'
import { funnel } from './funnel'
import { marketSize } from './market-size'
import { rfm } from './rfm'

/** Every analysis, in the order the gallery shows them: a new one is a folder and a line here. */
export const analyses: readonly Analysis[] = [rfm, funnel, abTest, abPlan, marketSize, attribution]

/** The analysis of this id, or undefined where this version has none. */
export function findAnalysis(id: string): Analysis | undefined {
  return analyses.find((analysis) => analysis.id === id)
}
