import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
  stringify,
  type YAMLMap,
} from 'yaml'
import { isBlank, lastBreak, lineBreakOf, lines } from './lines'
import { readYaml, yamlDocument } from './yaml'

/**
 * Sets the value at a path of a YAML text; `undefined` removes it, and with it a mapping that it leaves
 * empty. Only the lines of that value change: comments, unknown keys and the style of everything else
 * stay byte for byte. Where the text is too unusual for that, the library writes it anew. A text that is
 * broken, is no mapping, or would be broken without the value (its anchor is needed), stays as it is.
 */
export function setPath(text: string, path: readonly string[], value: unknown): string {
  if (readYaml(text).problems.some((problem) => problem.severity === 'error')) return text
  const document = yamlDocument(text)
  const isFit = isMap(document.contents) || !document.contents
  if (!isFit || path.length === 0) return text
  const lineBreak = lineBreakOf(text)
  const wanted = yamlDocument(text)
  const blocked = obstacle(wanted, path)
  if (value !== undefined) {
    wanted.setIn(path.slice(0, blocked), nested(path.slice(blocked), value))
  } else if (blocked === path.length && wanted.hasIn(path)) drop(wanted, path)
  else return text
  const goal = plain(wanted)
  if (goal === undefined) return text
  const spliced = document.contents
    ? splice(text, document.contents, path, value, lineBreak)
    : append(text, rendered(path, value, 0, lineBreak), lineBreak)
  if (spliced !== undefined && plain(yamlDocument(spliced)) === goal) return spliced
  const written = wanted.contents && isEmpty(wanted.contents) ? '' : wanted.toString(options)
  return written.replace(/\n$/, lastBreak(text) ? '\n' : '').replaceAll('\n', lineBreak)
}

const options = { lineWidth: 0, flowCollectionPadding: false } as const

const isEmpty = (node: unknown) => isCollection(node) && node.items.length === 0

/** How far down a path leads: what is neither mapping nor list cannot hold the rest of it. */
function obstacle(document: ReturnType<typeof yamlDocument>, path: readonly string[]): number {
  for (let depth = 1; depth < path.length; depth++) {
    const node = document.getIn(path.slice(0, depth), true)
    if (node === undefined) return path.length
    const holds = isMap(node) || (isSeq(node) && /^\d+$/.test(path[depth] ?? ''))
    if (!holds) return depth
  }
  return path.length
}

function drop(document: ReturnType<typeof yamlDocument>, path: readonly string[]): void {
  for (let depth = path.length; depth > 0; depth--) {
    document.deleteIn(path.slice(0, depth))
    if (!isEmpty(document.getIn(path.slice(0, depth - 1), true))) return
  }
}

/**
 * What a document says, to compare it by; nothing at all is the same as an empty mapping. Undefined where
 * it cannot be read, such as when an alias has lost its anchor.
 */
function plain(document: ReturnType<typeof yamlDocument>): string | undefined {
  if (document.errors.length > 0) return undefined
  try {
    return JSON.stringify(document.toJS() ?? {})
  } catch {
    return undefined
  }
}

/** The text with only the lines of one value changed; undefined where that cannot be done in place. */
function splice(
  text: string,
  map: unknown,
  path: readonly string[],
  value: unknown,
  lineBreak: string,
): string | undefined {
  const [name = '', ...rest] = path
  if (!isMap(map)) return undefined
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === name)
  if (!pair) return value === undefined ? text : appendPair(text, map, path, value, lineBreak)
  if (rest.length > 0 && isMap(pair.value) && !isLastKey(pair.value, rest, value)) {
    return splice(text, pair.value, rest, value, lineBreak)
  }
  if (value === undefined) return map.flow ? undefined : cut(text, pair, map)
  const whole = rest.length === 0 ? value : nested(rest, value)
  return inPlace(text, pair, map, whole) ?? anew(text, pair, map, name, whole, lineBreak)
}

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)

/** Whether removing the path would leave the mapping empty. */
function isLastKey(map: YAMLMap, path: readonly string[], value: unknown): boolean {
  if (value !== undefined || map.items.length !== 1) return false
  const [name, ...rest] = path
  const only = map.items[0]
  if (!isScalar(only?.key) || String(only.key.value) !== name) return false
  return rest.length === 0 || (isMap(only.value) && isLastKey(only.value, rest, value))
}

/** Replaces a value that stands on one line by another that can. */
function inPlace(text: string, pair: Pair, map: YAMLMap, value: unknown): string | undefined {
  const node = pair.value
  const [from, to] = rangeOf(node) ?? [0, 0]
  if (from === to || /[\r\n]/.test(text.slice(from, to))) return undefined
  if (!isScalar(node) && !(isCollection(node) && node.flow)) return undefined
  const line = oneLine(value, isScalar(node) ? node.type : undefined, map.flow)
  return line === undefined ? undefined : text.slice(0, from) + line + text.slice(to)
}

/** A value on one line, in quotes like those it had; undefined where it cannot be. */
function oneLine(value: unknown, type?: Scalar.Type, inFlow?: boolean): string | undefined {
  const scalar = new Scalar(value)
  const keepsQuotes = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE
  if (keepsQuotes && typeof value === 'string') scalar.type = type
  const isTree = typeof value === 'object' && value !== null
  // Within brackets more characters need quotes, so there a value is written in brackets of its own.
  const written =
    isTree || inFlow
      ? stringify(isTree ? value : [scalar], { ...options, collectionStyle: 'flow' })
      : stringify(scalar, { ...options, blockQuote: false })
  const line = written.replace(/\n$/, '')
  if (line.includes('\n')) return undefined
  return inFlow && !isTree ? line.slice(1, -1) : line
}

/** Writes the lines of a pair again, below the same indentation. */
function anew(
  text: string,
  pair: Pair,
  map: YAMLMap,
  name: string,
  value: unknown,
  lineBreak: string,
): string | undefined {
  const span = spanOf(text, pair, map)
  if (!span) return undefined
  const block = rendered([name], value, span.indent, lineBreak)
  const atEnd = span.to === text.length && !lastBreak(text)
  return text.slice(0, span.from) + (atEnd ? block : block + lineBreak) + text.slice(span.to)
}

function cut(text: string, pair: Pair, map: YAMLMap): string | undefined {
  const span = spanOf(text, pair, map)
  if (!span) return undefined
  const left = text.slice(0, span.from) + text.slice(span.to)
  return lastBreak(text) ? left : left.slice(0, left.length - lastBreak(left).length)
}

function appendPair(
  text: string,
  map: YAMLMap,
  path: readonly string[],
  value: unknown,
  lineBreak: string,
): string | undefined {
  const last = map.items.at(-1)
  if (map.flow || !last) return undefined
  const span = spanOf(text, last, map)
  if (!span) return undefined
  const above = text.slice(0, span.to)
  const block = rendered(path, value, span.indent, lineBreak)
  const head = lastBreak(above) ? above : above + lineBreak
  const ends = span.to < text.length || lastBreak(text) !== ''
  return head + block + (ends ? lineBreak : '') + text.slice(span.to)
}

function append(text: string, block: string, lineBreak: string): string {
  if (isBlank(text)) return block
  return text + (lastBreak(text) ? '' : lineBreak) + block + (lastBreak(text) ? lineBreak : '')
}

/** The whole lines on which a pair of a block mapping stands, and how far they are indented. */
function spanOf(text: string, pair: Pair, map: YAMLMap) {
  const key = rangeOf(pair.key)
  if (!key || map.flow) return undefined
  const from = lineStart(text, key[0])
  const indent = key[0] - from
  if (text.slice(from, key[0]).trim() !== '') return undefined
  const end = Math.max(key[1], rangeOf(pair.value)?.[1] ?? 0)
  let to = from
  for (const line of lines(text.slice(from))) {
    if (to >= end && to > from) break
    to += line.length
  }
  return { from, to, indent }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range: unknown = typeof node === 'object' && node ? Reflect.get(node, 'range') : undefined
  return Array.isArray(range) ? (range as unknown as [number, number, number]) : undefined
}

/** `path: value` as block lines; lists of plain values stand on one line. */
function rendered(
  path: readonly string[],
  value: unknown,
  indent: number,
  lineBreak: string,
): string {
  const [name = '', ...rest] = path
  const whole = rest.length === 0 ? value : nested(rest, value)
  const isFlat = Array.isArray(whole) && whole.every((item) => typeof item !== 'object')
  const written = isFlat
    ? `${stringify(name).trimEnd()}: ${oneLine(whole) ?? '[]'}`
    : stringify({ [name]: whole }, options).trimEnd()
  return written
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join(lineBreak)
}
