import { findAnalysis } from '../analysis/registry'
import {
  fillInputs,
  readAnalysis,
  readChart,
  readData,
  readInput,
  readMethod,
  type FencedCell,
  type Meta,
} from '../notebook'
import { scan } from '../sql'
import { omit } from './omit'

/**
 * What of a cell decides its result, as one text: comments, spaces and the order of keys do not. The
 * name decides only where the result says it; language and zone only where something depends on them.
 */
export function content(cell: FencedCell, meta: Meta): string {
  switch (cell.kind) {
    case 'data':
      return canonical([readData(cell.body).value ?? cell.body, meta.timezone])
    case 'sql':
      return statement(cell.body)
    case 'input': {
      const { value } = readInput(cell.body)
      return canonical(value ? [value.type, value.value] : cell.body)
    }
    case 'chart': {
      const fields = readChart(cell.body).value?.fields ?? {}
      return canonical(withInputs(omit(fields, 'title', 'format')))
    }
    case 'analysis': {
      const { value } = readAnalysis(cell.body)
      const { id } = readMethod(cell.detail)
      const said = value ? [value.from, value.roles, withInputs(value.params)] : cell.body
      return canonical([cell.key, id, findAnalysis(id)?.version, said, meta.locale])
    }
    default:
      return cell.body
  }
}

/** A statement without its comments and with one space between tokens. */
function statement(text: string): string {
  return scan(text)
    .filter((token) => token.type !== 'comment')
    .map((token) => text.slice(token.from, token.to))
    .join(' ')
}

/** `$name` as a mapping no YAML value can be, wherever in the body it stands. */
const withInputs = (value: unknown) =>
  fillInputs(value, ({ name, field }) => ({ $: name, ...(field !== undefined && { field }) }))

/** JSON with the keys of every mapping in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    const isMap = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    if (!isMap) return inner
    return Object.fromEntries(
      Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    )
  })
}
