import { SvelteMap } from 'svelte/reactivity'
import type { PageRequest } from '../../session/session'
import type { Table, Value } from '../../table/table'

/** Rows that are fetched at once. */
export const pageSize = 200
const kept = 40

export interface Sort {
  readonly column: string
  readonly descending: boolean
}

/** The rows of one relation, fetched a page at a time as they come into view. */
export class Pages {
  sort = $state.raw<Sort>()
  failure = $state.raw<unknown>()
  readonly #pages = new SvelteMap<number, Table>()
  #asked: readonly number[] = []
  readonly #fetch: (request: PageRequest) => Promise<Table>
  readonly #relation: string
  #generation = 0

  constructor(relation: string, fetch: (request: PageRequest) => Promise<Table>) {
    this.#relation = relation
    this.#fetch = fetch
  }

  /** One value; undefined while its page is on the way. */
  value(row: number, column: number): Value | undefined {
    const page = this.#pages.get(Math.floor(row / pageSize))
    return page?.columnAt(column)[row % pageSize]
  }

  /** Sorts by a column, descending first, then ascending, then as the rows come. */
  toggle(column: string): void {
    const { sort } = this
    if (sort?.column !== column) this.sort = { column, descending: true }
    else this.sort = sort.descending ? { column, descending: false } : undefined
    this.#generation++
    this.#asked = []
    this.#pages.clear()
  }

  /** Asks for the pages that hold these rows; `end` is exclusive. */
  need(first: number, end: number): void {
    for (let page = Math.floor(first / pageSize); page * pageSize < end; page++)
      void this.#load(page)
  }

  /** Whether these rows are here; `end` is exclusive. */
  has(first: number, end: number): boolean {
    for (let page = Math.floor(first / pageSize); page * pageSize < end; page++)
      if (!this.#pages.has(page)) return false
    return true
  }

  /** These rows in the order shown, wherever the reader is; `end` is exclusive. */
  read(first: number, end: number): Promise<Table> {
    return this.#request(first, end - first)
  }

  #request(offset: number, limit: number): Promise<Table> {
    const { sort } = this
    return this.#fetch({ relation: this.#relation, offset, limit, ...(sort && { sort }) })
  }

  async #load(page: number): Promise<void> {
    if (this.#asked.includes(page)) return
    this.#asked = [...this.#asked, page]
    const generation = this.#generation
    try {
      const table = await this.#request(page * pageSize, pageSize)
      if (generation !== this.#generation) return
      this.#pages.set(page, table)
      this.failure = undefined
      const oldest = this.#pages.size > kept ? this.#pages.keys().next().value : undefined
      if (oldest === undefined) return
      this.#pages.delete(oldest)
      this.#forget(oldest)
    } catch (error) {
      if (generation !== this.#generation) return
      this.#forget(page)
      this.failure = error
    }
  }

  #forget(page: number): void {
    this.#asked = this.#asked.filter((each) => each !== page)
  }
}
