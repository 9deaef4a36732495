import type { Chart } from '../chart/chart'
import type { Say } from '../i18n/say'
import type { Locale } from '../lib/locale'
import type { Problem, Values } from '../lib/problem'
import type { Rest } from '../lib/rest'
import type { Step } from '../sql'
import type { Kind, Table } from '../table/table'

export type { Say }

/** What a role's column must be able to become: `key` is text that identifies, never a number. */
export type RoleKind = 'key' | 'text' | 'number' | 'time' | 'boolean'

export interface Role {
  readonly kind: RoleKind
  readonly required: boolean
  /** names of the importer's roles that may fill it unasked, best first */
  readonly like: readonly string[]
  /** what such a column is called, besides the role's own name, where the importer knows no such role */
  readonly names?: readonly string[]
}
export type Roles = Readonly<Record<string, Role>>

/** A role that has to be filled before the analysis can run. */
export const need = <K extends RoleKind>(kind: K, ...like: readonly string[]) =>
  ({ kind, required: true, like }) as const
/** A role that may stay empty; it then reads as typed NULLs. */
export const want = <K extends RoleKind>(kind: K, ...like: readonly string[]) =>
  ({ kind, required: false, like }) as const
/** The role, which a column of one of these names may fill as well as one of the role's own name. */
export const called = <R extends Role>(role: R, ...names: readonly string[]) =>
  ({ ...role, names }) as const

/** How a param is edited in a form. */
export type Control =
  | {
      readonly type: 'number'
      readonly min?: number
      readonly max?: number
      readonly step?: number
    }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'toggle' }
  /** `suggest` names a role whose values are offered */
  | { readonly type: 'text'; readonly suggest?: string }
  | { readonly type: 'date' }
  | { readonly type: 'duration' }
  /** an ordered list of distinct values of the column that fills `role`, e.g. the steps of a funnel */
  | { readonly type: 'values'; readonly role: string; readonly min: number; readonly max: number }
  /** a list of numbers, e.g. the edges of price bands */
  | { readonly type: 'numbers'; readonly min: number; readonly max: number }
  /** a column of `input` beyond the roles, of the kind given where one is */
  | { readonly type: 'column'; readonly kind?: RoleKind }
  | {
      readonly type: 'columns'
      readonly kind?: RoleKind
      readonly min: number
      readonly max: number
    }
  /** a small table the analyst fills in: one field a column; a scalar row stands for the field `short` */
  | {
      readonly type: 'rows'
      readonly fields: Readonly<Record<string, Param<unknown>>>
      readonly short?: string
      /** fields every row has to fill */
      readonly required: readonly string[]
      /** so many rows mean something only together, such as the variants of a test */
      readonly together: number
      readonly min: number
      readonly max: number
    }

/** A setting that is not a column: how it is read, what it is when absent, how it is edited. */
export interface Param<T> {
  readonly control: Control
  readonly default: T
  /** shown only when the form is unfolded */
  readonly advanced: boolean
  /** Reads a value from YAML; throws a `ProblemError` `param.*` that says what is allowed. */
  parse(value: unknown): T
  /** Writes a value as YAML would hold it: `parse(print(value))` equals `value`. */
  print(value: T): unknown
  /** The columns of the user's table that a value names, as they are called there. */
  columns(value: T): readonly string[]
}
export type Params = Readonly<Record<string, Param<unknown>>>
export type ParamValues<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never
}

/** A relation the analysis leaves behind under its cell's name. */
interface Output {
  /** column name → kind, in order */
  readonly columns: Readonly<Record<string, Kind>>
  /** columns that are read side by side in a row, such as an estimate and the ends of its interval: they are written alike */
  readonly beside?: readonly (readonly string[])[]
  /** whether `summarize` gets its rows; false for what grows with the data, such as one row a customer */
  readonly read: boolean
  /** a step that several outputs read: kept so that it runs once, never shown as an output */
  readonly hidden?: boolean
  /** one row a person, visit or order: readers of a report see it only where the author says so */
  readonly personal?: boolean
  /** comes from `tables(summary)` instead of a step, because statistics and not SQL make it; never `read` */
  readonly computed?: boolean
}
export type Outputs = Readonly<Record<string, Output>>

/** A relation an analysis reads beside its main one; its step goes by its name as `input` does. */
interface Side {
  readonly roles: Roles
  readonly required: boolean
  /** what the relation is about, by the importer's subjects, best first */
  readonly about?: readonly string[]
}
export type Sides = Readonly<Record<string, Side>>

/** A column a param names: what the steps call it in `input`, and what it holds. */
export interface NamedColumn {
  readonly name: string
  readonly kind: Kind
}

export interface PlanContext<R extends Roles, P extends Params> {
  readonly params: ParamValues<P>
  /** the roles that are filled; those of a side as `<side>.<role>` */
  readonly bound: ReadonlySet<(keyof R & string) | `${string}.${string}`>
  /** the column that fills a role, as the user calls it */
  readonly filled: Readonly<Record<string, string>>
  /** what that column is known or guessed to hold, by the importer's roles; absent where nobody knows */
  readonly meant: Readonly<Record<string, string>>
  /** `input` and the sides that are given; the step of any other has its columns and no rows */
  readonly given: ReadonlySet<string>
  /** the columns that params name, by what the user calls them */
  readonly columns: ReadonlyMap<string, NamedColumn>
  readonly locale: Locale
}

/** The rows of the outputs that are read back, by output name. */
export type Results<O extends Outputs> = {
  readonly [K in keyof O as O[K]['read'] extends false ? never : K]: Table
}

/** Good, bad or neither, for the reader's eye; never the only carrier of meaning. */
export type Tone = 'good' | 'bad' | 'neutral' | 'caution'

/** A conclusion: `key` names its words in the analysis' text, `values` fill them. */
export interface Finding {
  readonly key: string
  readonly values: Values
  readonly tone: Tone
}

/**
 * The words of an analysis in one language. Keys: `title`, `question`, `role.<role>`, `side.<side>`,
 * `role.<side>.<role>`, `param.<param>`, `param.<param>.help`, `param.<param>.<field>`, `choice.<param>.<option>`,
 * `choice.<param>.<field>.<option>`, `output.<output>`, `column.<column>`,
 * `finding.<key>`, `problem.<code>`, `problem.<code>.fix`, `chart.*`, `note.<step>`. The words shared by
 * all analyses (`problem.param.*`, `problem.bind.*`, `note.input`) are added by `defineAnalysis`.
 */
export type AnalysisText = Readonly<Record<string, string>>

/** A value of a small table written out; dates and timestamps are ISO strings. */
export type Scalar = string | number | boolean | null

/** A small table and which of its columns fill which roles. */
export interface ExampleTable {
  /** column name → the database's type, such as `DECIMAL(18,2)`, in order */
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Scalar[])[]
  /** role → column */
  readonly roles: Readonly<Record<string, string>>
}

/**
 * A small table and the settings to run it with: what the tests run and goldens are made of. Without
 * columns it is run from its params alone.
 */
export interface Example extends ExampleTable {
  /** kebab-case, part of the goldens' file names */
  readonly name: string
  /** the sides it gives, by name */
  readonly sides?: Readonly<Record<string, ExampleTable>>
  /** as they would stand in the cell's YAML */
  readonly params: Readonly<Record<string, unknown>>
}

/** The rows of the computed outputs by output name, values in the order of the declared columns. */
export type ComputedTables = Readonly<Record<string, readonly (readonly Scalar[])[]>>

/**
 * A typed method. `plan` writes SQL over the relation `input`, whose columns are the roles' names;
 * `summarize` sees only the outputs that are read back; its result is plain JSON.
 */
export interface Analysis<
  R extends Roles = Roles,
  P extends Params = Params,
  O extends Outputs = Outputs,
  S = unknown,
> {
  /** kebab-case, the folder's name; written in files and never renamed */
  readonly id: string
  readonly version: number
  /** what its main relation is about, by the importer's subjects, best first */
  readonly about?: readonly string[]
  readonly roles: R
  /** relations it reads beside `input`: `with: {costs: {from: ad_spend}}` in a cell */
  readonly sides?: Sides
  /** whether it also runs without `from`, on its params and sides alone */
  readonly standalone?: boolean
  readonly params: P
  /**
   * The first output carries the cell's bare name, the others `<cell>__<output>`; each is a step of the
   * plan of that name. Steps read one another by `FROM` and `JOIN` alone.
   */
  readonly outputs: O
  readonly text: Readonly<Record<Locale, AnalysisText>>
  /** The method page in Markdown: question, method, formulas, assumptions, references. Loaded when it is asked for. */
  method(): Promise<Readonly<Record<Locale, string>>>
  /** Small tables with settings, which the tests run; no page loads them. */
  examples(): Promise<readonly Example[]>
  plan(context: PlanContext<R, P>): readonly Step[]
  /** Rests now and then where it takes longer than a moment, so that the page stays alive and a newer wish ends it. */
  summarize(results: Results<O>, context: PlanContext<R, P>, rest: Rest): S | Promise<S>
  /** Broken assumptions, said before any conclusion. */
  check(summary: S): readonly Problem[]
  /** codes of its errors that only say what the analyst has still to choose or fill in */
  readonly toFill?: readonly string[]
  /** Conclusions in order of weight; none that a failed check forbids. */
  findings(summary: S): readonly Finding[]
  chart(summary: S, say: Say): readonly Chart[]
  /** What the words for outputs and columns choose by, such as what is counted. */
  terms?(summary: S): Values
  /** The rows of every computed output; needed where one is declared. */
  tables?(summary: S): ComputedTables
}
