import { hash } from '../lib/hash'
import type { Locale } from '../lib/locale'
import type { Grain, Nature, RoleName, Subject } from './contract'
import { words } from './identity'
import { currencyOfMarker, withoutMarker } from './markers'
import { periodOfLines, periodOfName } from './period'
import { currencyCodes, currencySigns } from './presets/currencies'
import { columnsOf } from './presets/match'
import { currencyIn, normalised } from './presets/normalised'
import type { Preset } from './presets/preset'

type Roles = Readonly<Partial<Record<RoleName, string>>>

/** What the nature of a file is worked out from. */
export interface Traits {
  readonly preset: Preset | undefined
  readonly names: readonly string[]
  readonly roles: Roles
  /** some values of a column */
  readonly values: (name: string) => readonly string[]
  /** a sample of rows, cells in the order of the names */
  readonly rows: readonly (readonly string[])[]
  /** what stands above the header */
  readonly above: readonly string[]
  readonly file: string
  readonly locale: Locale
}

const amounts: readonly RoleName[] = ['amount', 'cost', 'price', 'net', 'list']

/** What is known of an export beyond its columns: from its preset, its header, its values and its name. */
export function natureOf(traits: Traits): Nature {
  const { preset, names, roles, above, file } = traits
  const subject = preset?.subject ?? subjectOf(roles)
  const isBuiltIn = preset !== undefined && !preset.own
  const grain = preset?.grain ?? (isBuiltIn ? undefined : grainOf(subject, traits))
  const perOrder = preset?.perOrder ?? (isBuiltIn ? undefined : perOrderOf(grain, traits))
  const currency = roles.currency === undefined ? currencyOf(traits) : undefined
  const period = roles.time === undefined ? (periodOfName(file) ?? periodOfLines(above)) : undefined
  const until = untilOf(traits)
  return {
    ...(subject && { subject }),
    ...(grain && { grain }),
    ...(perOrder && { perOrder }),
    ...(currency !== undefined && { currency }),
    ...(preset?.timezone !== undefined && { timezone: preset.timezone }),
    ...(period && { period }),
    ...(until !== undefined && { until }),
    ...(preset?.channel !== undefined && { channel: preset.channel }),
    header: headerPrint(names),
  }
}

/** The same for every file of one export, in whatever order its columns stand. */
function headerPrint(names: readonly string[]): string {
  return hash(names.map(normalised).sort().join('\n')).slice(0, 16)
}

/** What the rows of a file without a preset are about, as far as its roles tell. */
export function subjectOf(roles: Roles): Subject | undefined {
  const has = (...names: readonly RoleName[]) => names.every((name) => roles[name] !== undefined)
  const some = (...names: readonly RoleName[]) => names.some((name) => roles[name] !== undefined)
  const actor = some('customer', 'visitor', 'session')
  const place = some('channel', 'campaign', 'source')
  const goods = some('sku', 'product', 'item', 'line')
  if (
    has('variant') &&
    !(has('order') && goods) &&
    (has('outcome') || (actor && some('experiment', 'amount')))
  )
    return 'experiments'
  const isKind = has('order', 'amount') && kindOnly.test(words(roles.event ?? ''))
  if (has('event', 'time') && (actor || has('order')) && !isKind) return 'events'
  if (has('text') && some('rating', 'outcome')) return 'reviews'
  if (has('order') && goods && some('price', 'quantity', 'line')) return 'order_lines'
  if (has('customer', 'orders')) return 'customers'
  if (place && actor && has('time') && some('outcome', 'conversions') && !has('order'))
    return 'touchpoints'
  if (actor && has('time') && converts.test(words(roles.time ?? ''))) return 'conversions'
  if (has('time', 'amount') && some('order', 'customer')) return 'orders'
  if (place && actor && has('time') && !some('amount', 'order')) return 'touchpoints'
  if (has('cost') && !actor && (place || some('impressions', 'clicks'))) return 'ad_spend'
  if (has('order', 'time') && actor) return 'orders'
  if (some('brand', 'category', 'shop') && some('amount', 'quantity') && !has('order'))
    return 'market'
  const deals = some('order', 'event', 'amount', 'quantity', 'product')
  if (has('customer') && some('country', 'region', 'email') && !deals) return 'customers'
  if (has('session', 'time')) return 'sessions'
  if (some('sessions', 'visitors', 'views')) return 'metrics'
  if (some('sku', 'product') && some('price', 'category') && !has('order')) return 'products'
  return undefined
}

/** Whether a booking is a sale or a refund makes it no event. */
const kindOnly = /^((order|transaction|record) )?type$|类型$/

const converts = /\bconver(ted|sion)\b|转化/

/** Ids of orders that come up again belong to lines, unless the whole row is there twice. */
function grainOf(subject: Subject | undefined, { roles, names, rows }: Traits): Grain | undefined {
  if (subject !== 'orders' && subject !== 'order_lines') return undefined
  const at = names.indexOf(roles.order ?? '')
  if (at < 0) return 'order'
  const amount = names.indexOf(roles.amount ?? '')
  // A refund in a row of its own comes with the id of its order.
  const sales = rows.filter((row) => !/^[\s¥$€£]*[-(]/.test(row[amount] ?? ''))
  const different = new Map(sales.map((row) => [row.join('\n'), row[at] ?? '']))
  const ids = [...different.values()].filter((id) => id.trim() !== '')
  return new Set(ids).size < ids.length ? 'line' : 'order'
}

/** The column of last days, where any of them is another than the first. */
function untilOf({ preset, names, roles, rows }: Traits): string | undefined {
  const columns = columnsOf(names)
  const [until] = (preset?.until ?? []).flatMap((name) => columns.get(normalised(name)) ?? [])
  if (until === undefined || roles.time === undefined) return undefined
  const [from, to] = [names.indexOf(roles.time), names.indexOf(until)]
  return rows.some((row) => row[from] !== row[to]) ? until : undefined
}

/** So many orders of several lines have to agree before a total counts as repeated. */
const ordersCompared = 3

/**
 * Amounts that are the same on all lines of each order, while what was bought differs, are the order's
 * and would be counted once a line.
 */
function perOrderOf(
  grain: Grain | undefined,
  { roles, names, rows }: Traits,
): readonly RoleName[] | undefined {
  if (grain !== 'line' || roles.order === undefined) return undefined
  const at = (role: RoleName) => names.indexOf(roles[role] ?? '')
  const orders = new Map<string, (readonly string[])[]>()
  for (const row of rows) {
    const id = row[at('order')] ?? ''
    const lines = orders.get(id)
    if (lines) lines.push(row)
    else orders.set(id, [row])
  }
  const several = [...orders.values()].filter((lines) => lines.length > 1)
  const differs = (role: RoleName, lines: readonly (readonly string[])[]) =>
    at(role) >= 0 && new Set(lines.map((line) => line[at(role)])).size > 1
  const telling = several.filter((lines) =>
    (['product', 'sku', 'item', 'price', 'quantity'] as const).some((role) => differs(role, lines)),
  )
  if (telling.length < ordersCompared) return undefined
  const repeated = (['amount', 'refund', 'shipping', 'discount', 'list', 'net'] as const).filter(
    (role) => at(role) >= 0 && !telling.some((lines) => differs(role, lines)),
  )
  return repeated.length > 0 ? repeated : undefined
}

const moneyWords =
  /amount|currency|betr[aä]g|währung|montant|devise|import[ei]|moneda|valuta|金额|货币|币种|通貨/iu

/** Where a line names a currency: in brackets, alone in a cell, behind a word that announces one. Three capitals elsewhere are a word. */
const announced =
  /[([（【]\s*(?<bracketed>[A-Z]{3})\s*[)\]）】]|(?<=^|[,;\t|"])\s*(?<alone>[A-Z]{3})\s*(?=$|[,;\t|"])|(?:\b[ie]n|\bem|\bcurrency(?: code)?|währung|\bdevise|\bmoneda|\bvaluta|\bmoeda|币种|货币(?:单位)?|单位|通貨)[\s:：=,;"\t]*(?<behind>[A-Z]{3})\b/giu

/** A currency that a line above the header names: “All amounts in USD, unless specified”. */
function currencyAbove(lines: readonly string[]): string | undefined {
  const codes = lines
    .filter((line) => moneyWords.test(line))
    .flatMap((line) => [...line.matchAll(announced)])
    .map(({ groups }) => groups?.['bracketed'] ?? groups?.['alone'] ?? groups?.['behind'] ?? '')
    .filter((code) => currencyCodes.has(code))
  if (codes.length === 0 && lines.some((line) => line.includes('単位は円'))) return 'JPY'
  return new Set(codes).size === 1 ? codes[0] : undefined
}

function currencyOf({ preset, names, roles, values, above, locale }: Traits): string | undefined {
  const columns = amounts.flatMap((role) => roles[role] ?? [])
  const named = [...columns, ...names].map(currencyIn).find((code) => code !== undefined)
  if (named !== undefined) return named
  const said = currencyAbove(above)
  if (said !== undefined) return said
  if (preset?.currency !== undefined) return preset.currency
  for (const column of columns) {
    const signs = new Set(
      values(column).flatMap(
        (value) => withoutMarker(value.trim())?.marker ?? /[€£₹₩元¥￥]/u.exec(value)?.[0] ?? [],
      ),
    )
    const [sign] = signs
    if (signs.size !== 1 || sign === undefined) continue
    // The same sign stands for yuan and yen; a Chinese notebook means yuan.
    if (sign === '¥' || sign === '￥') return locale === 'zh-CN' ? 'CNY' : undefined
    return currencySigns[sign] ?? currencyOfMarker(sign)
  }
  return undefined
}
