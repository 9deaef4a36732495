import type { Reader } from '../session'

/** How many days a column of days or times reaches over, the first and the last included; undefined where it holds none. */
export async function daysOf(
  session: Reader,
  relation: string,
  column: string,
): Promise<number | undefined> {
  const end = async (descending: boolean) => {
    const sort = { column, descending }
    const table = await session.page({ relation, offset: 0, limit: 1, sort })
    return Date.parse(String(table.column(column)[0] ?? '').slice(0, 10))
  }
  const span = (await end(true)) - (await end(false))
  return Number.isNaN(span) ? undefined : span / 86_400_000 + 1
}
