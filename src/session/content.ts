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
import { scan, type Token } from '../sql'
import { omit } from './omit'

/**
 * What of a cell decides its result, as one text: comments, spaces and the order of keys do not. The
 * name decides only where the result says it; language and zone only where something depends on them.
 * The roles of data are not part of it, nor which file counts: the same table is read another way by whoever uses them.
 */
export function content(cell: FencedCell, meta: Meta): string {
  switch (cell.kind) {
    case 'data':
      return canonical([dataContent(cell), meta.timezone, meta.locale, presetsFor(cell, meta)])
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
      const sides = Object.entries(value?.sides ?? {}).map(([side, { from, roles }]) => {
        return [side, from, roles]
      })
      const said = value ? [value.from, value.roles, sides, withInputs(value.params)] : cell.body
      return canonical([cell.key, id, findAnalysis(id)?.version, said, meta.locale])
    }
    default:
      return cell.body
  }
}

function dataContent(cell: FencedCell): unknown {
  const { value } = readData(cell.body)
  return value
    ? { ...omit(value, 'priority'), overrides: omit(value.overrides, 'roles') }
    : cell.body
}

/** The notebook's own presets that could read a data cell: all, unless it names one or none. */
function presetsFor(cell: FencedCell, { presets }: Meta): readonly unknown[] {
  const asked = readData(cell.body).value?.overrides['preset']
  if (asked === undefined || asked === null) return presets
  return presets.filter((preset) => Object(preset)['id'] === asked)
}

/** What a data cell says of roles, as one text, for the content of those that use them. */
export function rolesContent(cell: FencedCell): string {
  return canonical(readData(cell.body).value?.overrides['roles'] ?? {})
}

/**
 * A statement without its comments, and with one space for any gap. Where there is no gap there stays
 * none: `5! = 6` is not `5 != 6`. Only between two strings does it matter that a gap holds a line break:
 * then they are one string.
 */
function statement(text: string): string {
  let written = ''
  let before: Token | undefined
  for (const token of scan(text)) {
    if (token.type === 'comment') continue
    if (before) written += gap(text, before, token)
    written += text.slice(token.from, token.to)
    before = token
  }
  return written
}

/** Symbols that no neighbour can join, so that a gap beside them says nothing. */
const apart = /[(),;[\]]/

function gap(text: string, before: Token, after: Token): string {
  const between = text.slice(before.to, after.from)
  if (between === '') return ''
  if (
    [before, after].some(({ type, from }) => type === 'symbol' && apart.test(text.charAt(from)))
  ) {
    return ''
  }
  const areStrings = before.type === 'string' && after.type === 'string'
  return areStrings && /[\n\r]/.test(between) && !hasBlock(between) ? '\n' : ' '
}

/** Whether a gap holds a block comment, which keeps two strings apart. */
const hasBlock = (between: string) =>
  scan(between).some(({ from }) => between.startsWith('/*', from))

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
