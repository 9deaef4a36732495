import { sql } from '../../sql'
import type { Draft } from './draft'
import { netSum } from './overview'
import { originsOfSubject } from './provenance'
import { ordersOf, paid, type Subject } from './subject'

/** How many products are drawn, and what share of all of them are the best ones. */
const [mostDrawn, bestShare] = [10, 0.2]

/**
 * What sells: which products bring most, and how much of it all the best ones bring. Where lines tell it and not the orders
 * themselves, not every order need have some, so it is said what they come to.
 */
export function goods(draft: Draft, subjects: readonly Subject[], orders: string): boolean {
  const found = subjects.find((subject) => isOfGoods(subject) && subject.about === 'order_lines')
  const subject = found ?? subjects.find(isOfGoods)
  const sold = subject && ordersOf(subject)
  if (sold === undefined || subject?.goods === undefined) return false
  const { key, order, status } = sold
  const { roles } = subject
  const { column } = subject.goods
  const name = sql.id(column)
  const naming = (['product', 'item', 'sku'] as const).filter((role) => roles[role] === column)
  const { quantity } = roles
  const word = (column: string) => sql.id(draft.say(`starter.column.${column}`))
  const each = draft.free('goods')
  const figures = draft.free('goods_figures')
  const best = draft.free('best_sellers')
  const live = (field: string, format: string) => `{{${figures}.${field} | ${format}}}`
  draft.text('starter.goods', {
    goods: live('goods', 'integer'),
    best: live('best', 'text'),
    most: live('most', 'money-compact'),
    share: live('share', 'percent'),
    fifth: subject.goods.areMany
      ? draft.say('starter.goods.fifth', { fifth: live('best_fifth', 'percent') })
      : '',
    named:
      key === orders
        ? ''
        : draft.say('starter.goods.named', { named: live('named', 'money-compact') }),
  })
  const [product, revenue] = [word('product'), word('revenue')]
  const counted = [
    ...(quantity === undefined ? [] : [sql`sum(${sql.id(quantity)}) AS ${word('units')}`]),
    ...(order === undefined ? [] : [sql`count(DISTINCT ${sql.id(order)}) AS ${word('orders')}`]),
  ]
  draft.sql(
    each,
    sql`SELECT
  CAST(${name} AS VARCHAR) AS ${product},
  ${sql.join(
    [sql`${netSum(sold)} AS ${revenue}`, ...counted],
    sql`,
  `,
  )}
FROM ${sql.id(key)}
WHERE ${name} IS NOT NULL${status === undefined ? sql.empty : sql` AND ${paid(status)}`}
GROUP BY ALL
ORDER BY ${revenue} DESC NULLS LAST, ${product}`,
    originsOfSubject(subject, ['amount', 'refund', 'status', 'order', 'quantity', ...naming]),
  )
  draft.sql(
    figures,
    sql`SELECT
  count(*) AS goods,
  any_value(${product}) FILTER (WHERE nth = 1) AS best,
  max(${revenue}) AS most,
  sum(${revenue}) AS named,
  max(${revenue}) / nullif(sum(${revenue}), 0) AS share,
  sum(${revenue}) FILTER (WHERE nth <= greatest(1, round(${bestShare} * goods))) / nullif(sum(${revenue}), 0) AS best_fifth
FROM (
  SELECT *, row_number() OVER (ORDER BY ${revenue} DESC NULLS LAST, ${product}) AS nth, count(*) OVER () AS goods
  FROM ${sql.id(each)}
)`,
  )
  draft.sql(
    best,
    sql`SELECT * FROM ${sql.id(each)} ORDER BY ${revenue} DESC NULLS LAST, ${product} LIMIT ${mostDrawn}`,
  )
  draft.add('chart', 'goods_chart', '', {
    from: best,
    mark: 'bar',
    y: draft.say('starter.column.product'),
    x: draft.say('starter.column.revenue'),
    sort: '-x',
    format: 'money-compact',
    title: draft.say('starter.goods.title'),
  })
  return true
}

/** Whether it says what was sold for how much, in one currency. */
const isOfGoods = (subject: Subject): boolean =>
  subject.goods !== undefined &&
  (subject.codes ?? []).length <= 1 &&
  ordersOf(subject) !== undefined
