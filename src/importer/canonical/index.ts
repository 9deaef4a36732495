import type { Problem } from '../../lib/problem'
import type { Sql } from '../../sql'
import type { Subject } from '../contract'
import { checksCell, type Made } from './checks'
import {
  conversionsOfOrders,
  customersCell,
  productsCell,
  sessionsCell,
  touchpointsOfSessions,
} from './derived'
import { type CanonicalFile, columnOf, type Setting } from './file'
import { linesCell } from './lines'
import { notesOn } from './notes'
import { ordersCell } from './orders'
import { personsCell, personsTable } from './persons'
import { ratesCell, ratesTable } from './rates'
import { plainTables } from './plainTables'
import { plainCell } from './union'
import { wordsOf } from './words'
import { isLocal, zonesCell, zonesTable } from './zones'

export type { CanonicalFile, Setting } from './file'
export { fieldsOf } from './tables'

/** A cell to be put into the notebook. */
interface CanonicalCell {
  readonly kind: 'sql'
  readonly id: string
  readonly body: string
}

export interface Canonical {
  /** in the order in which they read each other */
  readonly cells: readonly CanonicalCell[]
  readonly notes: readonly Problem[]
}

/**
 * Canonical tables out of any mix of files, as SQL cells that can be read and edited. Their steps stand in the
 * order the files are given in; where several hold the same row, the newest counts (`age.ts`). The tables
 * of the files stay as they are. The same files give the same cells.
 */
export function canonicalise(files: readonly CanonicalFile[], setting: Setting): Canonical {
  const words = wordsOf(setting)
  const of = (...subjects: readonly Subject[]) =>
    files.filter(({ report }) => subjects.some((subject) => subject === report.nature.subject))
  const cells: CanonicalCell[] = []
  const made: Made[] = []
  const add = (id: string, body: Sql, from: readonly CanonicalFile[] = []) => {
    cells.push({ kind: 'sql', id, body: body.text })
    if (from.length > 0) made.push({ table: id, files: from })
  }
  const has = (id: string) => cells.some((cell) => cell.id === id)

  const zones = zonesNeeded(files, setting)
  if (zones.length > 0) add(zonesTable, zonesCell(zones))
  const persons = files.flatMap((file) => file.persons ?? []).at(0)
  if (persons) add(personsTable, personsCell(persons))
  const bought = of('orders', 'order_lines').filter((file) =>
    columnOf(file, ['time', 'paid', 'amount', 'price']),
  )
  const currencies = currenciesOf(bought, setting)
  const converts = setting.currency !== '' && currencies.length > 1
  if (converts) add(ratesTable, ratesCell(currencies, setting))
  if (bought.length > 0) add('orders', ordersCell(bought, setting, words, converts), bought)
  const lines = bought.filter(
    ({ report }) => report.nature.grain === 'line' || report.nature.grain === 'first-line',
  )
  if (lines.length > 0) add('order_lines', linesCell(lines, setting, words, converts), lines)
  for (const table of plainTables) {
    const from = of(...table.subjects)
    if (from.length > 0) add(table.name, plainCell(from, table, setting, words), from)
  }
  const listed = of('customers')
  const hasBuyers = has('orders') && bought.some((file) => columnOf(file, ['customer', 'email']))
  if (listed.length > 0 || hasBuyers)
    add('customers', customersCell(listed, hasBuyers, setting, words))
  const goods = of('products')
  const hasLines = has('order_lines')
  if (goods.length > 0 || hasLines) add('products', productsCell(goods, hasLines, setting, words))
  const visits = of('sessions')
  const hasEvents = has('events') && of('events').some((file) => columnOf(file, ['session']))
  if (visits.length > 0 || hasEvents)
    add('sessions', sessionsCell(visits, hasEvents, setting, words))
  if (!has('touchpoints') && has('sessions')) add('touchpoints', touchpointsOfSessions)
  if (!has('conversions') && hasBuyers && has('touchpoints'))
    add('conversions', conversionsOfOrders)
  if (made.length > 0) add('import_checks', checksCell(made))
  return { cells, notes: notesOn(files, currencies, setting) }
}

/** The zones that have to be known to bring all times into the notebook's. */
function zonesNeeded(files: readonly CanonicalFile[], { timezone }: Setting): readonly string[] {
  const foreign = files.flatMap((file) => {
    const { timezone: own } = file.report.nature
    const times = ['time', 'paid'] as const
    const local = times.some((role) => {
      const column = columnOf(file, [role])
      return column !== undefined && isLocal(file, column.name)
    })
    return own !== undefined && own !== timezone && local ? [own] : []
  })
  if (foreign.length === 0) return []
  return [...new Set([...foreign, timezone])].filter((zone) => zone !== 'UTC').sort()
}

/** The currencies that orders are in, as far as files say, and the notebook's own. */
function currenciesOf(files: readonly CanonicalFile[], { currency }: Setting): readonly string[] {
  const stated = files.flatMap(({ report, currencies = [] }) => [
    ...currencies.map((code) => code.trim().toUpperCase()),
    ...(report.nature.currency === undefined ? [] : [report.nature.currency]),
  ])
  return [...new Set([...stated, currency])].filter((code) => code !== '').sort()
}
