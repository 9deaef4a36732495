import type { Problem, Range, Values } from '../../lib/problem'
import { asRecord, type InputReference, readYaml, type YamlBody } from '../yaml'

/** What a typed reader of cell bodies gives: `value` is absent where an error stands in `problems`. */
export interface Reading<T> {
  readonly value?: T
  readonly references: readonly InputReference[]
  readonly problems: readonly Problem[]
}

/** A YAML mapping under reading: its fields, and the problems found so far. */
export class Reader {
  readonly fields: Readonly<Record<string, unknown>>
  readonly yaml: YamlBody
  readonly #problems: Problem[]

  constructor(body: string) {
    this.yaml = readYaml(body)
    this.#problems = [...this.yaml.problems]
    const fields = asRecord(this.yaml.value)
    this.fields = fields ?? {}
    const empty = this.yaml.value === undefined || this.yaml.value === null
    if (!fields && !empty) this.error('notebook.not-a-mapping', {})
  }

  error(code: string, values: Values, range?: Range): void {
    this.#problems.push({ code, severity: 'error', values, ...(range && { range }) })
  }

  warning(code: string, values: Values, range?: Range): void {
    this.#problems.push({ code, severity: 'warning', values, ...(range && { range }) })
  }

  /** A problem with the value of one field. */
  invalid(name: string, allowed: string): void {
    const value = shown(this.fields[name])
    this.error('notebook.invalid-field', { name, value, allowed }, this.yaml.at(name))
  }

  missing(name: string): void {
    this.error('notebook.missing-field', { name })
  }

  done<T>(value: () => T): Reading<T> {
    const found = this.#problems
    const broken = found.some((problem) => problem.severity === 'error')
    const { references } = this.yaml
    return { references, problems: found, ...(!broken && { value: value() }) }
  }
}

/** A YAML value as a message quotes it. */
export function shown(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}
