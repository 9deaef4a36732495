import type { Random } from '../../src/lib/random'

/** A query that was made up, and the relations it reads in the order it names them. */
export interface Made {
  readonly text: string
  readonly relations: readonly string[]
}

const tables = ['a', 'b', 'c', 'd', '订单', 'Mixed Case', 'from']
const noise = [' ', ' ', ' ', '\n', ' /* FROM z */ ', ' -- FROM z\n', '\u3000']
const values = [
  '1',
  "'FROM z'",
  '$$FROM z$$',
  "trim(BOTH ' ' FROM 'x')",
  "extract(year FROM DATE '2026-01-01')",
]

/**
 * Makes queries from a grammar in which every relation is known: a part either adds a name to `relations`
 * or names something that a WITH above it defines.
 */
export class QueryMaker {
  readonly #r: Random
  readonly #relations: string[] = []
  /** names under definition, which the database does not let their own or an earlier body use */
  readonly #open: string[] = []
  #names = 0

  constructor(r: Random) {
    this.#r = r
  }

  make(): Made {
    const text = this.#query(3, [])
    return { text, relations: this.#relations }
  }

  #query(depth: number, scope: readonly string[]): string {
    const r = this.#r
    if (depth > 0 && r.chance(0.35)) return this.#with(depth, scope)
    if (depth > 0 && r.chance(0.15)) {
      const [left, right] = [this.#select(depth - 1, scope), this.#select(depth - 1, scope)]
      return this.#words(`(${left})`, r.pick(['UNION ALL', 'EXCEPT', 'INTERSECT']), `(${right})`)
    }
    return this.#select(depth, scope)
  }

  #with(depth: number, scope: readonly string[]): string {
    const reach = [...scope]
    // A definition may take the name of a table and hide it from here on.
    const names = new Set([...Array(this.#r.integer(1, 3))].map(() => this.#newName()))
    const parts = [...names].map((name) => {
      this.#open.push(...names)
      const body = this.#query(depth - 1, reach)
      this.#open.length -= names.size
      reach.push(name)
      return this.#words(name, this.#r.pick(['AS', 'as materialized']), `(${body})`)
    })
    return this.#words('WITH', parts.join(', '), this.#select(depth - 1, reach))
  }

  #newName(): string {
    return this.#r.chance(0.3) ? this.#r.pick(['a', 'b', 'c']) : `t${this.#names++}`
  }

  #select(depth: number, scope: readonly string[]): string {
    const r = this.#r
    const fromFirst = r.chance(0.2)
    if (fromFirst) {
      const from = this.#from(depth, scope)
      return this.#words(r.pick(['FROM', 'from']), from, 'SELECT 1 AS k', this.#tail(depth, scope))
    }
    const list = `${this.#value(depth, scope)} AS k`
    const from = this.#from(depth, scope)
    return this.#words('SELECT', list, r.pick(['FROM', 'From']), from, this.#tail(depth, scope))
  }

  #from(depth: number, scope: readonly string[]): string {
    const count = this.#r.integer(1, 3)
    let text = ''
    for (let n = 0; n < count; n++) {
      const joint = n === 0 ? '' : this.#r.pick([', ', ' CROSS JOIN ', ' POSITIONAL JOIN '])
      text += joint + this.#factor(depth, scope)
    }
    return text
  }

  #factor(depth: number, scope: readonly string[]): string {
    const r = this.#r
    const alias = `x${this.#names++}`
    if (depth > 0 && r.chance(0.25)) return `(${this.#query(depth - 1, scope)}) ${alias}`
    if (r.chance(0.1)) return `range(3) ${alias}(k)`
    if (r.chance(0.05)) return `(VALUES (1), (2)) ${alias}(k)`
    return this.#words(this.#name(scope), r.pick(['AS', '']), alias)
  }

  #name(scope: readonly string[]): string {
    const r = this.#r
    if (scope.length > 0 && r.chance(0.6))
      return r.chance(0.2) ? r.pick(scope).toUpperCase() : r.pick(scope)
    const name = r.pick(tables)
    if (scope.includes(name)) return name
    if (this.#open.includes(name)) return this.#name(scope)
    this.#relations.push(name)
    return /^[a-z订单]+$/.test(name) && name !== 'from' ? name : `"${name}"`
  }

  #tail(depth: number, scope: readonly string[]): string {
    const r = this.#r
    if (depth > 0 && r.chance(0.4)) {
      return this.#words('WHERE 1 IN', `(${this.#one(depth - 1, scope)})`, r.pick(['LIMIT 3', '']))
    }
    return r.pick(['', '', 'WHERE 1 IS DISTINCT FROM 2', 'ORDER BY 1, 1', 'LIMIT 5'])
  }

  #value(depth: number, scope: readonly string[]): string {
    const r = this.#r
    if (depth > 0 && r.chance(0.2)) return `((${this.#one(depth - 1, scope)}) + 1)`
    return r.pick(values)
  }

  #one(depth: number, scope: readonly string[]): string {
    return this.#words('SELECT 1 FROM', this.#from(depth, scope), 'LIMIT 1')
  }

  #words(...words: readonly string[]): string {
    return words.filter((word) => word !== '').join(this.#r.pick(noise))
  }
}
