import { stringify } from 'yaml'
import type { Say } from '../../i18n/say'
import { freeId, insert, type NewCell, type Notebook, type Place } from '../../notebook'
import type { Sql } from '../../sql'

/** A notebook under construction. */
export class Draft {
  notebook: Notebook
  readonly say: Say

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

  sql(id: string, query: Sql): void {
    this.#insert({ kind: 'sql', id, detail: '', body: query.text }, 'end')
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
