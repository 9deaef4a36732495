/**
 * SQL that is known to be well-formed text: built from template literals, typed literals and quoted
 * identifiers, so that no value can change its structure. Only `fromUser` admits foreign text.
 */
export class Sql {
  readonly text: string
  private constructor(text: string) {
    this.text = text
  }
  /** Internal door for this room; other rooms use the `sql` tag. */
  static raw(text: string): Sql {
    return new Sql(text)
  }
  toString(): string {
    return this.text
  }
}

/** A calendar date or a timestamp without zone, in ISO form, to be rendered as a typed literal. */
export interface Instant {
  readonly type: 'date' | 'timestamp'
  readonly iso: string
}

/** What may stand in a `${…}` of the `sql` tag. Strings become string literals, never identifiers. */
export type SqlValue = Sql | Instant | string | number | bigint | boolean | null
