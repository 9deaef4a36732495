import { fold } from '../lib/text'
import type { HiddenUse, RelationUse } from './relationUse'
import { relationsRead } from './tableFunction'
import { nameOf, type Piece } from './tokens'

/** Words that end a FROM clause. */
const clauses = new Set(
  'select where group having window qualify order limit offset fetch union intersect except'.split(
    ' ',
  ),
)
/** Words that can stand between a relation and what joins it, so they are no alias. */
const afterRelation = new Set([
  ...clauses,
  ...'on using join natural inner left right full outer cross asof positional semi anti'.split(' '),
  ...'pivot unpivot pivot_wider pivot_longer tablesample at with when'.split(' '),
])
const queryStarts = new Set(
  `select from with values table pivot unpivot pivot_wider pivot_longer summarize describe desc show
explain`.split(/\s+/),
)
const readsOneRelation = new Set(
  'table pivot unpivot pivot_wider pivot_longer summarize describe desc show'.split(' '),
)
/** What SHOW can list that is no relation. */
const catalogue = new Set('tables all databases schemas variables'.split(' '))
const setOperations = new Set(['union', 'intersect', 'except'])

/** The names defined by WITH that reach a place, folded. */
type Scope = ReadonlySet<string>

/** How deep brackets are looked into. */
const deepest = 400

/** Walks through the pieces; every bracket is entered once. */
export class Scanner {
  readonly #all: readonly Piece[]
  readonly #found: (use: RelationUse) => void
  readonly #hidden: (use: HiddenUse) => void
  /** Where recursive definitions start to see themselves. */
  readonly #recursions = new Map<number, string>()
  #depth = 0

  constructor(
    all: readonly Piece[],
    found: (use: RelationUse) => void,
    hidden: (use: HiddenUse) => void,
  ) {
    this.#all = all
    this.#found = found
    this.#hidden = hidden
  }

  /** Reads a query between two positions; brackets beyond any the database takes are left out. */
  query(from: number, to: number, scope: Scope): void {
    if (this.#depth >= deepest) return
    this.#depth++
    this.#query(from, to, scope)
    this.#depth--
  }

  #query(from: number, to: number, scope: Scope): void {
    let reach = scope
    let at = from
    let atStart = true
    let inFrom = false
    while (at < to) {
      const { word, text } = this.#piece(at)
      const self = this.#recursions.get(at)
      if (self !== undefined) reach = new Set(reach).add(self)
      if (!this.#isKeyword(at)) {
        if (inFrom && text === ',') at = this.#factor(at + 1, to, reach)
        else at = this.#skip(at, reach, atStart)
        if (text === ';') [reach, inFrom] = [scope, false]
        atStart = text === ';'
        continue
      }
      if (atStart && word === 'show' && catalogue.has(this.#piece(at + 1).word)) return
      if (atStart && word === 'with') [at, reach] = this.#with(at + 1, to, reach)
      else if (atStart && readsOneRelation.has(word)) at = this.#only(at + 1, to, reach)
      else if (word === 'from' && this.#piece(at - 1).word !== 'distinct') {
        inFrom = true
        at = this.#factor(at + 1, to, reach)
      } else if (word === 'join') at = this.#factor(at + 1, to, reach)
      else {
        if (clauses.has(word)) inFrom = false
        at++
      }
      const goesOn = word === 'all' || word === 'by' || word === 'name' || word === 'distinct'
      atStart =
        setOperations.has(word) ||
        word === 'with' ||
        word === 'explain' ||
        word === 'analyze' ||
        (atStart && (goesOn || readsOneRelation.has(word)))
    }
  }

  /** Reads the parenthesised list of joined relations between two positions. */
  #joined(from: number, to: number, scope: Scope): void {
    if (this.#depth >= deepest) return
    this.#depth++
    let at = this.#factor(from, to, scope)
    while (at < to) {
      const { word, text } = this.#piece(at)
      const isNext = text === ',' || (word === 'join' && this.#isKeyword(at))
      at = isNext ? this.#factor(at + 1, to, scope) : this.#skip(at, scope, false)
    }
    this.#depth--
  }

  /** Steps over one piece; a bracket is looked into for queries. */
  #skip(at: number, scope: Scope, atStart: boolean): number {
    const piece = this.#piece(at)
    if (!isOpening(piece)) return at + 1
    const end = Math.min(piece.mate, this.#all.length)
    if (this.#depth >= deepest) return end + 1
    this.#depth++
    if (piece.text === '(' && (atStart || this.#isQuery(at + 1, end))) {
      this.query(at + 1, end, scope)
    } else {
      for (let i = at + 1; i < end;) i = this.#skip(i, scope, false)
    }
    this.#depth--
    return end + 1
  }

  /** Whether what stands in a bracket is a query: it starts like one, or joins bracketed ones. */
  #isQuery(from: number, to: number): boolean {
    if (from >= to) return false
    const first = this.#piece(from)
    if (first.text !== '(') return queryStarts.has(first.word)
    for (let at = from; at < to; at = this.#after(at)) {
      if (setOperations.has(this.#piece(at).word) && this.#isKeyword(at)) return true
    }
    return false
  }

  /** Reads the definitions of a WITH; gives where the query itself starts and what it sees. */
  #with(from: number, to: number, scope: Scope): [at: number, scope: Scope] {
    let at = from
    const recursive = this.#piece(at).word === 'recursive'
    if (recursive) at++
    const reach = new Set(scope)
    while (at < to) {
      const name = fold(nameOf(this.#piece(at)))
      while (at < to && !this.#opensBody(at)) at = this.#after(at)
      if (at >= to) break
      const end = Math.min(this.#piece(at).mate, to)
      if (recursive) this.#recursions.set(this.#recursion(at + 1, end), name)
      this.query(at + 1, end, reach)
      reach.add(name)
      at = end + 1
      if (this.#piece(at).text !== ',') break
      at++
    }
    return [at, reach]
  }

  /** Where a recursive definition starts to see itself: below its last UNION, else nowhere. */
  #recursion(start: number, end: number): number {
    let [from, to] = [start, end]
    while (this.#piece(from).text === '(' && this.#piece(from).mate === to - 1) {
      from++
      to--
    }
    let found = end
    for (let at = from; at < to; at = this.#after(at)) {
      if (this.#piece(at).word === 'union' && this.#isKeyword(at)) found = at
    }
    return found
  }

  /** Whether the bracket at a position holds what a WITH defines: it follows AS or [NOT] MATERIALIZED. */
  #opensBody(at: number): boolean {
    const before = this.#piece(at - 1).word
    return this.#piece(at).text === '(' && (before === 'as' || before === 'materialized')
  }

  /** Reads what PIVOT, SUMMARIZE, DESCRIBE … stand before: a relation, or else a query goes on. */
  #only(from: number, to: number, scope: Scope): number {
    return queryStarts.has(this.#piece(from).word) ? from : this.#factor(from, to, scope)
  }

  /** Reads one thing to select from: a relation, a function, a query or a bracketed join. */
  #factor(from: number, to: number, scope: Scope): number {
    let at = from
    while (at < to && this.#piece(at).word === 'lateral') at++
    while (this.#isPrefixAlias(at)) at += 2
    if (at >= to) return to
    const piece = this.#piece(at)
    if (piece.text === '(') {
      const end = Math.min(piece.mate, to)
      if (this.#isQuery(at + 1, end)) this.query(at + 1, end, scope)
      else this.#joined(at + 1, end, scope)
      return end + 1
    }
    if (piece.word === 'values') return this.#values(at + 1, to, scope)
    if (!isName(piece)) return at
    return this.#relation(at, to, scope)
  }

  /** Steps over the bracketed rows of a VALUES that stands in the place of a relation. */
  #values(from: number, to: number, scope: Scope): number {
    let at = this.#skip(from, scope, false)
    while (at < to && this.#piece(at).text === ',' && this.#piece(at + 1).text === '(') {
      at = this.#skip(at + 1, scope, false)
    }
    return at
  }

  /** `query_table('orders')` reads the relations its strings name. */
  #function(name: string, from: number, at: number): void {
    const end = Math.min(this.#piece(at).mate, this.#all.length)
    const read = relationsRead(name, this.#all.slice(at + 1, end))
    const { to } = this.#all[end] ?? this.#piece(end - 1)
    if (read) for (const use of read) this.#found(use)
    else this.#hidden({ name, range: { from: this.#piece(from).from, to } })
  }

  /** Whether a name is an alias written before its relation: `FROM o: orders`. */
  #isPrefixAlias(at: number): boolean {
    const { type } = this.#piece(at)
    const isAlias = type === 'word' || type === 'quoted'
    return isAlias && this.#piece(at + 1).text === ':' && this.#piece(at + 2).text !== ':'
  }

  #relation(from: number, to: number, scope: Scope): number {
    const named = [this.#piece(from)]
    let at = from + 1
    while (named[0]?.type !== 'string' && at + 1 < to && this.#piece(at).text === '.') {
      const part = this.#piece(at + 1)
      if (part.type !== 'word' && part.type !== 'quoted') break
      named.push(part)
      at += 2
    }
    const parts = named.map(nameOf)
    if (this.#piece(at).text === '(') {
      this.#function(parts.at(-1) ?? '', from, at)
      return at
    }
    const isDefined = parts.length === 1 && scope.has(fold(parts[0] ?? ''))
    if (!isDefined) {
      const ranges = named.map((piece) => ({ from: piece.from, to: piece.to }))
      const range = { from: this.#piece(from).from, to: this.#piece(at - 1).to }
      const hasAlias = this.#hasAlias(at, to) || this.#piece(from - 1).text === ':'
      this.#found({ parts, ranges, range, hasAlias })
    }
    return at
  }

  #hasAlias(at: number, to: number): boolean {
    if (at >= to) return false
    const piece = this.#piece(at)
    return piece.type === 'quoted' || (piece.type === 'word' && !afterRelation.has(piece.word))
  }

  /** A bare word that is not a label: nothing after a point or AS is a keyword. */
  #isKeyword(at: number): boolean {
    if (this.#piece(at).word === '') return false
    const before = this.#piece(at - 1)
    if (before.text === '.') return /^\d/.test(this.#piece(at - 2).text)
    return before.word !== 'as'
  }

  #after(at: number): number {
    const piece = this.#piece(at)
    return isOpening(piece) ? piece.mate + 1 : at + 1
  }

  #piece(at: number): Piece {
    return this.#all[at] ?? nothing
  }
}

const nothing: Piece = { type: 'symbol', from: 0, to: 0, closed: true, text: '', word: '', mate: 0 }

const isOpening = (piece: Piece) => piece.type === 'symbol' && /^[([{]$/.test(piece.text)

/** What can name a relation: a word that is no number and no input, a quoted name or a string. */
function isName(piece: Piece): boolean {
  if (piece.type === 'quoted' || piece.type === 'string') return true
  return piece.type === 'word' && /^[^\d$]/.test(piece.text) && !queryStarts.has(piece.word)
}
