import type { Draft } from './draft'
import type { Subject } from './subject'

/** The test of an experiment: who was in which variant, and what came of it. */
export function experiment(draft: Draft, subjects: readonly Subject[]): boolean {
  const found = subjects.find(({ roles, about }) => {
    const isTest = about === undefined || about === 'experiments'
    return isTest && roles.variant !== undefined && (roles.outcome ?? roles.amount) !== undefined
  })
  if (!found) return false
  draft.text('starter.experiment')
  const { outcomes = [] } = found
  draft.add('analysis', 'ab_test', 'ab-test@1', {
    from: found.key,
    ...(outcomes.length > 1 && { metrics: outcomes }),
  })
  return true
}

/** Which channels brought the conversions; needs touches with conversions beside them or in the same rows, or ready-made paths. */
export function attribution(draft: Draft, subjects: readonly Subject[]): boolean {
  return ofTouches(draft, subjects) || ofPaths(draft, subjects)
}

function ofPaths(draft: Draft, subjects: readonly Subject[]): boolean {
  const paths = subjects.find(({ isPaths }) => isPaths === true)
  if (paths) draft.analysis('starter.attribution', 'attribution', 'attribution@1', paths.key)
  return paths !== undefined
}

function ofTouches(draft: Draft, subjects: readonly Subject[]): boolean {
  const touches = subjects.find((subject) => subject.about === 'touchpoints')
  const conversions = subjects.find(({ about }) => about === 'conversions')
  const isTold = conversions ?? touches?.roles.outcome ?? touches?.roles.conversions
  if (!touches || isTold === undefined) return false
  const costs = subjects.find(({ about }) => about === 'ad_spend')
  draft.text('starter.attribution')
  draft.add('analysis', 'attribution', 'attribution@1', {
    from: touches.key,
    ...((conversions ?? costs) && {
      with: {
        ...(conversions && { conversions: conversions.key }),
        ...(costs && { costs: costs.key }),
      },
    }),
  })
  return true
}

/** How large the market is, who has it, and at which prices. */
export function market(draft: Draft, subjects: readonly Subject[]): boolean {
  const found = subjects.find(({ about }) => about === 'market')
  if (!found) return false
  draft.text('starter.market')
  draft.add('analysis', 'market_size', 'market-size@1', { from: found.key })
  return true
}
