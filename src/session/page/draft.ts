import { stringify } from 'yaml'
import type { Say } from '../../i18n/say'
import {
  freeId,
  insert,
  move,
  remove,
  type NewCell,
  type Notebook,
  type Place,
} from '../../notebook'
import { personsChoice, type Persons } from '../../importer/canonical/persons'
import { withOrigins, type Origin, type Sql } from '../../sql'

/** Cells that stand in the notebook already and belong at its end, under a heading. */
export interface Prepared {
  readonly heading: string
  readonly cells: readonly string[]
  /** the cells about orders that two files hold: their list, and the input that says what they are */
  readonly twins?: Twins
  /** where customers are told by another file's ids of persons */
  readonly persons?: Persons
}

export interface Twins {
  readonly list: string
  readonly choice: string
}

/** A notebook under construction. */
export class Draft {
  notebook: Notebook
  readonly say: Say
  readonly #behind: string[] = []
  /** inputs that stand where they matter */
  readonly #asked = new Set<string>()

  constructor(notebook: Notebook, say: Say) {
    this.notebook = notebook
    this.say = say
  }

  /** A name no cell has yet. */
  free(id: string): string {
    return freeId(this.notebook, id)
  }

  text(key: string, values: Readonly<Record<string, string>> = {}, place: Place = 'end'): void {
    this.#insert({ kind: 'text', id: '', detail: '', body: this.say(key, values) }, place)
  }

  /** A query whose rows are there to be read. */
  table(id: string, query: Sql, origins: readonly Origin[] = []): void {
    this.#insert({ kind: 'sql', id, detail: 'show', body: withOrigins(query.text, origins) }, 'end')
  }

  /** A query for its author alone: what it finds may name persons. */
  look(id: string, query: Sql, origins: readonly Origin[] = []): void {
    this.#insert({ kind: 'sql', id, detail: 'hide', body: withOrigins(query.text, origins) }, 'end')
  }

  /** A query that sentences and charts read; it stands behind them, at the end of the page. */
  sql(id: string, query: Sql, origins: readonly Origin[] = []): void {
    this.look(id, query, origins)
    this.#behind.push(id)
  }

  /** The page with what it is made of at its end: first how the tables came about, then the figures' SQL. */
  finish(prepared: Prepared | undefined): Notebook {
    if (prepared) {
      const { cells } = this.notebook
      const heading = cells.find(({ kind, body }) => kind === 'text' && body === prepared.heading)
      if (heading) this.notebook = remove(this.notebook, heading.key)
      this.#close(
        prepared.heading,
        prepared.cells.filter((key) => !this.#asked.has(key)),
      )
    }
    if (this.#behind.length > 0) this.#close(this.say('starter.behind'), this.#behind)
    return this.notebook
  }

  #close(heading: string, keys: readonly string[]): void {
    this.#insert({ kind: 'text', id: '', detail: '', body: heading }, 'end')
    for (const key of keys) this.notebook = move(this.notebook, key, 'end')
  }

  /** A warning about orders that are counted twice, with the input that says what they are. */
  twins({ list, choice }: Twins, place: Place): void {
    const live = (field: string, format: string) => `{{${list}.${field} | ${format}}}`
    const files = { file: live('file', 'text'), other: live('other_file', 'text') }
    this.text('starter.twins', { orders: live('rows', 'integer'), ...files }, place)
    this.notebook = move(this.notebook, choice, place)
  }

  /** Who a customer is taken for, with the input that says otherwise. */
  persons({ relation, id, person }: Persons): void {
    this.text('starter.persons', { relation, id, person })
    this.notebook = move(this.notebook, personsChoice, 'end')
    this.#asked.add(personsChoice)
  }

  add(kind: string, id: string, detail: string, fields: Readonly<Record<string, unknown>>): void {
    const body = stringify(fields, { lineWidth: 0, flowCollectionPadding: false }).trimEnd()
    this.#insert({ kind, id: this.free(id), detail, body }, 'end')
  }

  analysis(words: string, id: string, detail: string, from: string): void {
    this.text(words)
    this.add('analysis', id, detail, { from })
  }

  #insert(cell: NewCell, place: Place): void {
    this.notebook = insert(this.notebook, cell, place)
  }
}
