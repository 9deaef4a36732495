import { fold } from '../lib/text'
import { nameOf, pieces, type Piece } from './tokens'

/** What else a column of a query was called before: folded names, by the folded name it has now. */
export type Aliases = ReadonlyMap<string, ReadonlySet<string>>

/** Words that end a list of columns. */
const ends = new Set(
  'from where group having window qualify order limit offset union intersect except'.split(' '),
)
/** Functions whose result is what they are given: a name in capitals is still a name. */
const carrying = new Set(
  `upper lower trim ltrim rtrim coalesce ifnull nullif concat concat_ws cast try_cast replace min max first last
any_value arg_min arg_max min_by max_by mode list array_agg string_agg listagg group_concat`.split(
    /\s+/,
  ),
)

/**
 * The names behind the columns of a SQL text: of `customer_name AS who` and `upper(customer_name) who`, in any part of
 * the text, also where a WITH names its columns. What is counted or computed is something else and has none. Scopes
 * are not told apart, so that a name can come from more columns than it does, and never from fewer.
 */
export function aliases(text: string): Aliases {
  const all = pieces(text)
  const found = new Map<string, Set<string>>()
  const add = (alias: string, names: readonly string[]) => {
    const known = found.get(fold(alias)) ?? new Set()
    for (const name of names) if (fold(name) !== fold(alias)) known.add(fold(name))
    if (known.size > 0) found.set(fold(alias), known)
  }
  all.forEach((piece, at) => {
    if (piece.word !== 'select') return
    const items = itemsOf(all, at + 1)
    for (const { alias, names } of items) if (alias !== undefined) add(alias, names)
    columnsGiven(all, at).forEach((alias, i) => {
      const item = items[i]
      if (item) add(alias, item.alias === undefined ? item.names : [item.alias, ...item.names])
    })
  })
  return found
}

interface Item {
  readonly alias: string | undefined
  /** the columns it is made of, where it is nothing but what they hold */
  readonly names: readonly string[]
}

/** The columns of a SELECT, whose list begins at `from`. */
function itemsOf(all: readonly Piece[], from: number): readonly Item[] {
  const items: Item[] = []
  let item: Piece[] = []
  let at = from
  if (/^(?:distinct|all)$/.test(all[at]?.word ?? '')) at++
  for (let piece = all[at]; piece; piece = all[++at]) {
    if (ends.has(piece.word) || piece.text === ')' || piece.text === ';') break
    if (piece.text === ',') {
      items.push(itemOf(item))
      item = []
      continue
    }
    const end = piece.text === '(' ? Math.min(piece.mate, all.length - 1) : at
    item.push(...all.slice(at, end + 1))
    at = end
  }
  return [...items, itemOf(item)]
}

function itemOf(item: readonly Piece[]): Item {
  const last = item.at(-1)
  const before = item.at(-2)
  // DuckDB also takes `who: customer_name`.
  if (item[1]?.text === ':' && item[2]?.text !== ':' && isName(item[0])) {
    return { alias: nameOf(item[0]), names: carried(item.slice(2)) }
  }
  if (!isName(last) || before === undefined || before.text === '.') {
    return { alias: undefined, names: carried(item) }
  }
  const hasAs = before.word === 'as'
  const isBare = before.text === ')' || isName(before)
  if (!hasAs && !isBare) return { alias: undefined, names: carried(item) }
  return { alias: nameOf(last), names: carried(item.slice(0, hasAs ? -2 : -1)) }
}

const isName = (piece: Piece | undefined): piece is Piece =>
  piece?.type === 'quoted' || (piece?.type === 'word' && !/^(?:as|end|\d.*)$/.test(piece.word))

/** Words that make something else of what stands beside them. */
const computing = new Set('is not in like ilike between and or case when exists null'.split(' '))
/** Words behind which an expression only says in which order or of which rows. */
const closing = new Set('over filter order partition from'.split(' '))

/** The columns in an expression that only hands on what they hold; none where anything else is done to them. */
function carried(expression: readonly Piece[]): readonly string[] {
  const names: string[] = []
  for (const [at, piece] of expression.entries()) {
    const [before, next] = [expression[at - 1], expression[at + 1]]
    if (closing.has(piece.word)) break
    if (piece.type === 'string' || /^[().,:|]$/.test(piece.text) || isSkipped(piece.word)) continue
    if (/^\d/.test(piece.text)) continue
    if (piece.type === 'symbol' || computing.has(piece.word)) return []
    if (before?.text === ':' || before?.word === 'as' || next?.text === '.') continue
    if (next?.text !== '(') names.push(nameOf(piece))
    else if (!carrying.has(piece.word)) return []
  }
  return names
}

const isSkipped = (word: string) => word === 'select' || word === 'distinct' || word === 'as'

/** The names a WITH gives the columns of the SELECT at `select`: `people(who) AS (SELECT …`. */
function columnsGiven(all: readonly Piece[], select: number): readonly string[] {
  const [list, as, open] = [all[select - 3], all[select - 2], all[select - 1]]
  if (open?.text !== '(' || as?.word !== 'as' || list?.text !== ')') return []
  const end = all.indexOf(list)
  const start = all.findLastIndex(
    (piece, at) => at < end && piece.text === '(' && piece.mate === end,
  )
  return all.slice(start + 1, end).flatMap((piece) => (isName(piece) ? [nameOf(piece)] : []))
}
