import { type Candidate, fits } from './candidate'
import { laterSynonyms } from './measures'
import { type RoleName, roleNames } from './vocabulary'
import { words } from './identity'
import { mainland, otherLanguages } from './languages'
import { hasAds, hasGoods, hasMembers, hasPlaces, isShopify, versionOfGoods } from './neighbours'
import { synonyms } from './synonyms'

type Assignment = Partial<Record<RoleName, string>>

/** Names in other languages are looked for after the most usual ones in English and Chinese. */
const foreignRank = 1
/** Behind every guess for the roles of which there have always been. */
const later = 10

/** What only looks like one of the roles: rates, taxes, and the times of what happens to an order later. */
const others =
  /\b(tax|taxes|shipping|freight|discount|rate|ratio|percent|pct|avg|average|balance|gift|credit|ship|shipped|dispatch|delivered|delivery|fulfilled|complete|completed|install|cancelled|canceled|updated|ended|expired|estimated|limit|versand|versandkosten|mwst|steuer|rabatt|livraison|remise|descuento|iva|tva)\b|税|送料|割引|运费|邮费|折扣|优惠|率|占比|平均|同比|环比|发货|出货|收货时间|完成时间|退款时间|关闭|取消|更新|结束|红包|积分/

const measured: ReadonlySet<RoleName> = new Set([
  'time',
  'amount',
  'quantity',
  'price',
  'cost',
  'refund',
])

interface Match {
  readonly role: RoleName
  readonly column: Candidate
  readonly rank: number
  readonly index: number
}

/**
 * Guesses which column fills which role, from names in many languages, the kinds, and how often
 * values repeat. A column fills at most one role, a role takes at most one column; the same columns always
 * give the same answer.
 */
export function guessRoles(columns: readonly Candidate[]): Readonly<Assignment> {
  const matches = columns.flatMap((column, index) =>
    rolesOf(column, columns).map(({ role, rank }): Match => ({ role, rank, column, index })),
  )
  matches.sort(
    (a, b) =>
      a.rank - b.rank || a.index - b.index || roleNames.indexOf(a.role) - roleNames.indexOf(b.role),
  )
  const roles: Assignment = {}
  const used = new Set<string>()
  const fill = (role: RoleName, { name }: Candidate) => {
    if (roles[role] !== undefined || used.has(name)) return
    roles[role] = name
    used.add(name)
  }
  for (const { role, column } of matches) fill(role, column)
  for (const [role, column] of byElimination(columns, roles, used)) fill(role, column)
  return Object.fromEntries(
    roleNames.flatMap((role) => (roles[role] === undefined ? [] : [[role, roles[role]]])),
  )
}

/** The role a name alone suggests, if any. */
export function guessRole(name: string): RoleName | undefined {
  return Object.keys(guessRoles([{ name }]))[0] as RoleName | undefined
}

/** Whether a name says by itself, and by the best of the words for it, that its column has a role. */
export function isNamed(role: RoleName, name: string): boolean {
  return rolesOf({ name }, [{ name }]).some((one) => one.role === role && one.rank === 0)
}

function rolesOf(
  column: Candidate,
  columns: readonly Candidate[],
): { role: RoleName; rank: number }[] {
  const english = words(bare(column.name))
  const chinese = mainland(headless(bare(column.name)).replace(/\s+/g, '').toLowerCase())
  if (english === 'name' && isShopify(columns) && fits('order', column))
    return [{ role: 'order', rank: 0 }]
  if (english === 'id') return idRoles(column, columns)
  return roleNames.flatMap((role) => {
    if (!fits(role, column)) return []
    if (measured.has(role) && (others.test(english) || others.test(chinese))) return []
    const rank = synonyms[role].findIndex(
      ([latin, han]) => whole(latin).test(english) || whole(han).test(chinese),
    )
    if (role === 'status' && english === 'state' && hasPlaces(columns)) return []
    if (role === 'variant' && versionOfGoods.test(english) && hasGoods(columns)) return []
    if (role === 'cost' && spent.test(english) && hasAds(columns)) return [{ role, rank: 0 }]
    if (role === 'amount' && spent.test(english) && hasAds(columns)) return []
    if (role === 'cost' && /^消费金额$/.test(chinese) && hasMembers(columns)) return []
    const foreign = otherLanguages[role]
    const known = rank >= 0 ? rank : foreign && whole(foreign).test(english) ? foreignRank : -1
    if (known < 0 || contradicts(role, known, column)) return []
    const doubt = isDoubtful(role, column) ? doubtful : 0
    const count = role === 'amount' && isCounted(column, columns) ? halfRank : 0
    return [{ role, rank: (role in laterSynonyms ? known + later : known) + doubt + count }]
  })
}

/** Of two names that are as good the one over fractions is the amount: “Sales” beside “Revenue” are counted. */
const halfRank = 0.5
const isCounted = ({ kind }: Candidate, columns: readonly Candidate[]) =>
  kind === 'integer' && columns.some((column) => column.kind === 'decimal')

const spent = /^((total|amount|media|ad) )?(spent|spend)( amount)?( in account currency)?$/

/** So many values have to be there before how often they repeat says anything. */
const telling = 30
/** Behind every guess that nothing speaks against. */
const doubtful = 20

const divides: ReadonlySet<RoleName> = new Set(['channel', 'variant', 'event', 'campaign'])

/** Whether the values rule a role out: what is the same throughout divides nothing, unless the name leaves no doubt. */
function contradicts(role: RoleName, rank: number, { distinct, filled = 0 }: Candidate): boolean {
  if (distinct === undefined || filled < telling || rank === 0) return false
  return divides.has(role) && distinct * filled < 1.5
}

/** Whether the values speak against a role, so that another column is taken if there is one. */
function isDoubtful(role: RoleName, { distinct, filled = 0 }: Candidate): boolean {
  if (distinct === undefined) return false
  if (filled === 0) return true
  if (filled < telling) return false
  // An order has few lines; what comes up in hundreds of rows is a kind of order.
  if (role === 'order') return distinct < 0.02
  // Who never comes back may be a row's own number; of a handful of values each is a kind of customer.
  return role === 'customer' && (distinct === 1 || distinct * filled <= 5)
}

/** Units and remarks in brackets are no part of a name. */
function bare(name: string): string {
  const text = name.normalize('NFKC').trim()
  const plain = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s(?:in|en)\s(?:[A-Z]{3}|[€$£¥%])\s*$|\s[€$£¥]\s*$/, ' ')
  return plain.trim() || text
}

/** Under a merged head (金额信息 实付金额) a column is what its own name says. */
const headless = (name: string) => /^\p{Script=Han}+ (\p{Script=Han}.*)$/u.exec(name)?.[1] ?? name

const wholes = new Map<RegExp, RegExp>()
function whole(pattern: RegExp): RegExp {
  const known = wholes.get(pattern) ?? new RegExp(`^(?:${pattern.source})$`)
  wholes.set(pattern, known)
  return known
}

/** A column that is only called `id`: each dated row's own name, what goods with prices go by, or who is behind the rows. */
function idRoles(
  { distinct = 0 }: Candidate,
  columns: readonly Candidate[],
): { role: RoleName; rank: number }[] {
  if (hasGoods(columns) && columns.some(({ name }) => /^(sale )?price$/.test(words(name))))
    return [{ role: 'item', rank: 9 }]
  const dated = columns.some(({ kind }) => kind === 'date' || kind === 'timestamp')
  return [{ role: dated && distinct > 0.98 ? 'order' : 'customer', rank: 9 }]
}

/** The first date is the time where no name says so; the only decimal is the amount where somebody did something at some time. */
function byElimination(
  columns: readonly Candidate[],
  roles: Assignment,
  used: ReadonlySet<string>,
): (readonly [RoleName, Candidate])[] {
  const free = columns.filter(({ name }) => !used.has(name))
  const dates = free.filter(
    ({ kind, name }) =>
      (kind === 'date' || kind === 'timestamp') && !others.test(words(name)) && !others.test(name),
  )
  const decimals = free.filter(
    ({ kind, name }) => kind === 'decimal' && !others.test(words(name)) && !others.test(name),
  )
  const found: [RoleName, Candidate][] = []
  // Of several dates the first is mostly when a row came about, the others what became of it.
  const [date] = dates
  if (date && roles.time === undefined) found.push(['time', date])
  const timed = roles.time !== undefined || found.length > 0
  const [decimal] = decimals
  if (decimal && decimals.length === 1 && timed && (roles.customer ?? roles.order) !== undefined)
    found.push(['amount', decimal])
  return found
}
