import { failure, ProblemError } from '../../lib/problem'
import type { Param, Params, ParamValues } from '../contract'
import { declare, isScalar, shown, type Declaration } from './declare'
import { checked, type Length } from './lists'

interface Fields<F extends Params> extends Length {
  readonly fields: F
  /** the field a row that is a bare value stands for */
  readonly short?: keyof F & string
  /** fields every row has to fill */
  readonly required?: readonly (keyof F & string)[]
  /** so many rows mean something only together */
  readonly together?: number
}

/**
 * A small table the analyst fills in, such as `steps: [view, {event: cart, category: Shoes}]`. Fields that
 * a row leaves out take the defaults of their params. A fault names the row, from 1, and the field.
 */
export function rows<const F extends Params>(
  declaration: Fields<F> & Partial<Declaration<readonly ParamValues<F>[]>>,
): Param<readonly ParamValues<F>[]> {
  const { fields, short, required = [], together = 1, min = 0, max = 100 } = declaration
  type Row = ParamValues<F>

  const read = (value: unknown, at: number): Row => {
    const given = short !== undefined && isScalar(value) ? { [short]: value } : asFields(value)
    if (!given) throw failure('param.row', { row: at + 1, value: shown(value), fields: known })
    const odd = Object.keys(given).find((name) => !Object.hasOwn(fields, name))
    if (odd !== undefined) throw failure('param.field', { row: at + 1, field: odd, fields: known })
    const entries = Object.entries(fields).map(([name, field]) => {
      const inner = given[name]
      if (inner !== undefined) return [name, within(field, inner, at, name)]
      if (required.includes(name)) {
        throw failure('param.field-missing', { row: at + 1, field: name })
      }
      return [name, field.default]
    })
    return Object.fromEntries(entries) as Row
  }
  const known = Object.keys(fields)

  const write = (row: Row): unknown => {
    const said = Object.entries(fields).flatMap(([name, field]) => {
      const value = row[name as keyof Row]
      const isImplied = value === field.default && !required.includes(name)
      return isImplied ? [] : [[name, field.print(value)] as const]
    })
    const [only] = said
    const isShort = said.length === 1 && only !== undefined && only[0] === short
    return isShort && isScalar(only[1]) ? only[1] : Object.fromEntries(said)
  }

  return declare<readonly Row[]>(
    { default: [], ...declaration },
    { type: 'rows', fields, ...(short !== undefined && { short }), required, together, min, max },
    (value) => {
      if (!Array.isArray(value)) throw failure('param.rows', { value: shown(value), fields: known })
      return checked(value.map(read), min, max)
    },
    (value) => value.map(write),
    (value) =>
      value.flatMap((row) =>
        Object.entries(fields).flatMap(([name, field]) => field.columns(row[name as keyof Row])),
      ),
  )
}

/** Reads one field; its problem also names the row and the field. */
function within(field: Param<unknown>, value: unknown, at: number, name: string): unknown {
  try {
    return field.parse(value)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const values = { ...error.problem.values, row: at + 1, field: name }
    throw new ProblemError({ ...error.problem, values })
  }
}

function asFields(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap ? (value as Readonly<Record<string, unknown>>) : undefined
}
