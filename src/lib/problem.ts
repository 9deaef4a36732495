/** How loud a problem is: an error stops a conclusion, a warning qualifies it, a note informs. */
export type Severity = 'error' | 'warning' | 'note'

/** How a value is to be written for a reader; the words room turns it into text by locale. */
export type Format =
  | 'number'
  | 'integer'
  | 'compact'
  | 'percent'
  | 'points'
  | 'money'
  | 'money-compact'
  | 'date'
  | 'timestamp'
  | 'duration'
  | 'bytes'
  | 'text'

/** A value that says how it is to be written: a fraction as a percentage, seconds as a duration. */
export interface Quantity {
  readonly value: number | bigint | string | null
  readonly format: Format
  /** digits after the point, where several values are to be written alike */
  readonly digits?: number
  /** values it is read beside, such as the other end of an interval: digits then end at one place */
  readonly beside?: readonly number[]
  /** what a short form counts, e.g. 10,000, where several values are to be written alike */
  readonly unit?: number
  /** false where it stands beside others, as on an axis: lengths of time then have short units */
  readonly inWords?: boolean
}

/** Chooses `same` in a message where all of them are written with the same digits, else `apart`. */
export interface Alike {
  readonly alike: readonly Quantity[]
}

/** What a message can be filled with. Plain numbers serve plurals; quantities are formatted first, names listed. */
export type Values = Readonly<
  Record<string, string | number | boolean | null | Quantity | Alike | readonly string[]>
>

/** Character offsets within the body of a cell; `to` is exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A remedy the page can offer as a button; `key` names its words, `values` parametrise it. */
interface Fix {
  readonly key: string
  readonly values: Values
}

/** Something wrong or noteworthy, by code; the words live in the message catalogues. */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  /** the key of the cell it concerns */
  readonly cell?: string
  readonly range?: Range
  readonly values: Values
  readonly fix?: Fix
}

/** Carries a problem through code that throws. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.code}: ${JSON.stringify(problem.values)}`, options)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** A problem of severity `error`, ready to be thrown. */
export function failure(code: string, values: Values = {}, range?: Range): ProblemError {
  return new ProblemError({ code, severity: 'error', values, ...(range && { range }) })
}
