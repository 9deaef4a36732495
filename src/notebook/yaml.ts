import { type Document, isScalar, type Node, parseDocument, Scalar, visit } from 'yaml'
import type { Problem, Range } from '../lib/problem'
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
  })
}

/**
 * Reads a body as YAML 1.2. An unquoted scalar that is exactly `$name` or `$name.field` becomes an
 * `InputReference`; in quotes it is text. Never throws.
 */
export function readYaml(body: string): YamlBody {
  const document = yamlDocument(body)
  const problems = yamlProblems(document, body)
  const references = takeReferences(document)
  const broken = problems.some((problem) => problem.severity === 'error')
  return {
    value: broken ? undefined : plain(document, problems),
    references,
    problems,
    at: (...path) => rangeOf(document, path),
  }
}

function yamlProblems(document: Document.Parsed, body: string): Problem[] {
  const all = [
    ...document.errors.map((error) => ({ error, severity: 'error' as const })),
    ...document.warnings.map((error) => ({ error, severity: 'warning' as const })),
  ]
  return all.map(({ error, severity }) => {
    const from = Math.min(error.pos[0], body.length)
    const range = { from, to: Math.max(from, Math.min(error.pos[1], body.length)) }
    const code = yamlCodes[error.code] ?? 'notebook.yaml'
    return { code, severity, range, values: { line: lineOf(body, from), reason: error.message } }
  })
}

const yamlCodes: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'notebook.yaml-duplicate-key',
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
