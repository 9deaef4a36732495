import { paidBackOtherwise, paidBackWhole } from '../lib/orderStates'
import type { Problem } from '../lib/problem'
import { words } from './identity'
import type { Sniffed } from './sniff'

const secondState = /^(return |refund |return refund )status$/
const secondStateHan = /^(售后|退款|退货)状态$/
const [whole, otherwise] = [new RegExp(paidBackWhole), new RegExp(paidBackOtherwise)]

/**
 * Refunds that only a second state tells of, beside the state of the order: nothing takes them off, so that is said. Where a column
 * says how much went back, that one counts.
 */
export function refundsAside({ reading, names, samples }: Sniffed): readonly Problem[] {
  const { amount, refund, status } = reading.roles
  if (amount === undefined || refund !== undefined) return []
  return names.flatMap((column, i) => {
    const isState = secondState.test(words(column)) || secondStateHan.test(column.trim())
    if (!isState || column === status) return []
    const value = samples[i]?.find((one) => {
      const state = one.toLowerCase()
      return whole.test(state) && !otherwise.test(state)
    })
    if (value === undefined) return []
    const values = { column, value, amount }
    return [{ code: 'importer.after-sale', severity: 'warning', values } as const]
  })
}
