import type { Reader } from '../session'
import type { Goods, Part, Subject } from './subject'

/** What orders are divided by, the most telling first; how many of them, and into how many parts at most. */
const dividing = ['platform', 'shop', 'channel', 'country', 'region'] as const
const [mostDividing, mostParts] = [2, 60]
/** A fifth of fewer goods is one or two of them. */
const many = 10

/** What names the goods that were sold, and what their orders fall into parts by. */
export async function soldIn(
  session: Reader,
  { key, roles }: Subject,
): Promise<Pick<Subject, 'goods' | 'parts'>> {
  const columns = session.state.cells[key]?.result?.outputs[0]?.columns ?? []
  const values = async (column: string, limit: number) =>
    (await session.distinct(key, column, limit)).map((value) => String(value ?? '')).filter(Boolean)
  let goods: Goods | undefined
  for (const column of [roles.product, roles.item, roles.sku]) {
    if (goods !== undefined || column === undefined) continue
    const { length: count } = await values(column, many)
    if (count > 1) goods = { column, areMany: count >= many }
  }
  const parts: Part[] = []
  for (const role of dividing) {
    const joined = columns.some(({ name }) => name === 'platform') ? 'platform' : undefined
    const column = role === 'platform' ? joined : roles[role]
    if (column === undefined || parts.length === mostDividing) continue
    const names = await values(column, mostParts + 1)
    if (names.length > 1 && names.length <= mostParts) parts.push({ role, column, names })
  }
  return { ...(goods !== undefined && { goods }), ...(parts.length > 0 && { parts }) }
}
