import { type Sql, sql } from '../../sql'
import type { Draft } from './draft'
import { netSum } from './overview'
import { originsOfSubject } from './provenance'
import { paid, type Orders } from './subject'

/** How many parts of each sort are drawn. */
const mostDrawn = 12

/** Where orders come from: what each platform, shop, channel or region brings. */
export function parts(draft: Draft, orders: Orders): void {
  const { key, subject, amount, order, status } = orders
  const { parts: found = [], codes = [] } = subject
  // Amounts of several currencies have no sum.
  if (found.length === 0 || codes.length > 1) return
  const word = (column: string) => draft.say(`starter.column.${column}`)
  draft.text('starter.parts')
  for (const { role, column, names } of found) {
    const part = draft.say(role === 'platform' ? 'starter.parts.platform' : `ui.role.${role}`)
    const by = draft.free(`by_${role}`)
    const isCut = names.length > mostDrawn
    const none = draft.say('starter.parts.none')
    const number = order === undefined ? sql`count(*)` : sql`count(DISTINCT ${sql.id(order)})`
    draft.sql(
      by,
      sql`SELECT
  coalesce(${role === 'platform' ? called(draft, names) : said(column)}, ${none}) AS ${sql.id(part)},
  ${netSum(orders)} AS ${sql.id(word('revenue'))},
  ${number} FILTER (WHERE ${sql.id(amount)} > 0) AS ${sql.id(word('orders'))}
FROM ${sql.id(key)}${
        status === undefined
          ? sql.empty
          : sql`
WHERE ${paid(status)}`
      }
GROUP BY ALL
ORDER BY ${sql.id(word('revenue'))} DESC NULLS LAST, ${sql.id(part)}${
        isCut
          ? sql`
LIMIT ${mostDrawn}`
          : sql.empty
      }`,
      originsOfSubject(subject, [
        'amount',
        'refund',
        'status',
        'order',
        ...(role === 'platform' ? [] : [role]),
      ]),
    )
    const title = isCut ? 'starter.parts.first' : 'starter.parts.title'
    draft.add('chart', `${by}_chart`, '', {
      from: by,
      mark: 'bar',
      y: part,
      x: word('revenue'),
      sort: '-x',
      format: 'money-compact',
      title: draft.say(title, { part, count: mostDrawn }),
    })
  }
}

const said = (column: string) => sql`nullif(CAST(${sql.id(column)} AS VARCHAR), '')`

/** Platforms as their customers call them, where a preset only has an id for them. */
function called(draft: Draft, platforms: readonly string[]): Sql {
  const cases = platforms.map(
    (platform) => sql`WHEN ${platform} THEN ${draft.say('starter.platform', { platform })}`,
  )
  return sql`CASE platform ${sql.join(cases, sql` `)} ELSE nullif(platform, '') END`
}
