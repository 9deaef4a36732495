import { ProblemError, type Problem } from '../lib/problem'
import type { Params, ParamValues } from './contract'
import { column, columns } from './param/columns'
import { optional } from './param/declare'
import { numbers, values } from './param/lists'
import { rows } from './param/rows'
import {
  choice,
  date,
  duration,
  integer,
  limit,
  number,
  percentile,
  text,
  toggle,
} from './param/scalars'

export { readNumber } from './param/scalars'

/** The kinds of params an analysis can declare. */
export const param = {
  number,
  integer,
  percentile,
  choice,
  toggle,
  text,
  date,
  duration,
  limit,
  values,
  numbers,
  column,
  columns,
  rows,
  optional,
}

/** What a cell's YAML sets, read: the values, and a problem for each key that could not be read. */
export interface ReadParams<P extends Params> {
  readonly values: ParamValues<P>
  readonly problems: readonly Problem[]
}

/**
 * Reads the params of a cell. Absent ones and those that could not be read take their defaults; an
 * unknown key is a warning, so that a notebook of a newer version still runs.
 */
export function readParams<P extends Params>(
  params: P,
  given: Readonly<Record<string, unknown>>,
): ReadParams<P> {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, param] of Object.entries(params)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    values[name] = param.default
    if (value === undefined) continue
    try {
      values[name] = param.parse(value)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const { row, field } = error.problem.values ?? {}
      const place = row === undefined ? name : `${name}[${String(row)}].${String(field)}`
      problems.push({ ...error.problem, values: { ...error.problem.values, param: place } })
    }
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(params, name)) continue
    const known = Object.keys(params)
    problems.push({ code: 'param.unknown', severity: 'warning', values: { param: name, known } })
  }
  return { values: values as ParamValues<P>, problems }
}
