import { type Document, isScalar, type Node, parseDocument, Scalar, visit } from 'yaml'
import type { Problem, Range } from '../lib/problem'
import { remembered } from '../lib/remember'
import { namePattern } from './id'

/** `$name` or `$name.field` standing for the value of an input. */
export class InputReference {
  readonly name: string
  readonly field: string | undefined
  /** where it stands in the body */
  readonly range: Range
  constructor(name: string, field: string | undefined, range: Range) {
    this.name = name
    this.field = field
    this.range = range
  }
}

/** A YAML body as it was read. */
export interface YamlBody {
  /** plain JSON with `InputReference`s in the places of `$name`; undefined where the YAML is broken */
  readonly value: unknown
  readonly references: readonly InputReference[]
  readonly problems: readonly Problem[]
  /** where the value (or else the key) of a path stands */
  at(...path: readonly (string | number)[]): Range | undefined
}

const reference = new RegExp(String.raw`^\$(${namePattern})(?:\.(${namePattern}))?$`, 'u')

/** The YAML document of a text: version 1.2, core schema, nothing printed to the console. */
export function yamlDocument(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    strict: true,
    // The library compares every key with every other; `duplicates` does not.
    uniqueKeys: false,
  })
}

/**
 * Reads a body as YAML 1.2. An unquoted scalar that is exactly `$name` or `$name.field` becomes an
 * `InputReference`; in quotes it is text. Never throws.
 */
export function readYaml(body: string): YamlBody {
  try {
    if (body.length <= longest) return readOnce(body)
  } catch (error) {
    // The library's recursion ends here where a body is nested too deep.
    if (!(error instanceof RangeError)) throw error
  }
  const problem: Problem = { code: 'notebook.yaml-too-much', severity: 'error', values: {} }
  return { value: undefined, references: [], problems: [problem], at: () => undefined }
}

/** The longest YAML that is read, in characters: nobody writes a longer one by hand. */
const longest = 100_000

/** One change of a cell has its body read by all who look after some part of it. */
const readOnce = remembered(read, (body) => [body], 64)

function read(body: string): YamlBody {
  const document = yamlDocument(body)
  const problems = [...yamlProblems(document, body), ...duplicates(document, body)]
  const references = takeReferences(document)
  const broken = problems.some((problem) => problem.severity === 'error')
  return {
    value: broken ? undefined : plain(document, problems),
    references,
    problems,
    at: (...path) => rangeOf(document, path),
  }
}

/** Beyond these, further problems of one body tell nothing new. */
const mostShown = 20

function yamlProblems(document: Document.Parsed, body: string): Problem[] {
  const all = [
    ...document.errors.map((error) => ({ error, severity: 'error' as const })),
    ...document.warnings.map((error) => ({ error, severity: 'warning' as const })),
  ]
  return all.slice(0, mostShown).map(({ error, severity }) => {
    const from = Math.min(error.pos[0], body.length)
    const range = { from, to: Math.max(from, Math.min(error.pos[1], body.length)) }
    const code = yamlCodes[error.code] ?? 'notebook.yaml'
    return { code, severity, range, values: { line: lineOf(body, from), reason: error.message } }
  })
}

/** Keys that a mapping sets twice. */
function duplicates(document: Document.Parsed, body: string): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) {
          const [from, to] = key.range ?? [0, 0]
          const values = { line: lineOf(body, from) }
          const code = 'notebook.yaml-duplicate-key'
          found.push({ code, severity: 'error', range: { from, to }, values })
        }
        seen.add(key.value)
      }
    },
  })
  return found
}

const yamlCodes: Partial<Record<string, string>> = {
  BAD_INDENT: 'notebook.yaml-indent',
  TAB_AS_INDENT: 'notebook.yaml-tab',
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length

function takeReferences(document: Document.Parsed): InputReference[] {
  const found: InputReference[] = []
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== Scalar.PLAIN || typeof node.value !== 'string') return
      const [, name, field] = reference.exec(node.value) ?? []
      if (name === undefined) return
      const [from, to] = node.range ?? [0, 0]
      const input = new InputReference(name, field, { from, to })
      found.push(input)
      node.value = input
    },
  })
  return found
}

/** Turns the document into plain values; a bomb of aliases is a problem like any other. */
function plain(document: Document.Parsed, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    problems.push({ code: 'notebook.yaml', severity: 'error', values: { line: 1, reason } })
    return undefined
  }
}

function rangeOf(document: Document, path: readonly (string | number)[]): Range | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  const range = isScalar(node) || isNode(node) ? node.range : undefined
  return range ? { from: range[0], to: range[1] } : undefined
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value

/** The value with every `InputReference` replaced by what `resolve` says it holds. */
export function fillInputs(value: unknown, resolve: (input: InputReference) => unknown): unknown {
  if (value instanceof InputReference) return resolve(value)
  if (Array.isArray(value)) return value.map((item) => fillInputs(item, resolve))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillInputs(item, resolve)]),
  )
}

/** A YAML mapping as a record; undefined for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isRecord =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof InputReference)
  return isRecord ? (value as Readonly<Record<string, unknown>>) : undefined
}
