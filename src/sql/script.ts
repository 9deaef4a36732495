import { reservedWords } from './reserved'
import { scan } from './scan'
import { Sql, sql } from './sql'

/** One named common table expression with the sentence that explains it in the script. */
export interface Step {
  readonly name: string
  readonly note: string
  readonly sql: Sql
}

/**
 * Prints the steps an output needs, in their order, as one readable statement:
 * `WITH … SELECT * FROM output`, each step under its note. The same steps give the same bytes.
 * A step may read those before it; throws where two share a name or the output is none of them.
 */
export function script(steps: readonly Step[], output: string): Sql {
  const names = new Set<string>()
  for (const { name } of steps) {
    if (names.has(name.toLowerCase())) throw new Error(`duplicate step: ${name}`)
    names.add(name.toLowerCase())
  }
  const last = steps.findIndex((step) => step.name === output)
  if (last < 0) throw new Error(`unknown step: ${output}`)
  const printed = needed(steps, last).map(printStep).join(',\n')
  return Sql.raw(`WITH\n${printed}\nSELECT * FROM ${stepName(output)}`)
}

/** A step is needed when a later needed one mentions its name anywhere outside strings and comments. */
function needed(steps: readonly Step[], last: number): Step[] {
  const wanted = new Set([steps[last]?.name.toLowerCase()])
  const kept: Step[] = []
  for (const step of steps.slice(0, last + 1).reverse()) {
    if (!wanted.has(step.name.toLowerCase())) continue
    kept.unshift(step)
    for (const name of mentioned(step.sql.text)) wanted.add(name)
  }
  return kept
}

function mentioned(text: string): string[] {
  return scan(text).flatMap(({ type, from, to }) => {
    if (type === 'word') return [text.slice(from, to).toLowerCase()]
    if (type === 'quoted') {
      return [
        text
          .slice(from + 1, to - 1)
          .replaceAll('""', '"')
          .toLowerCase(),
      ]
    }
    return []
  })
}

function printStep({ name, note, sql: body }: Step): string {
  return `${comment(note)}${stepName(name)} AS (\n${indent(body.text)}\n)`
}

function stepName(name: string): string {
  const plain = /^[a-z_][a-z0-9_]*$/.test(name) && !reservedWords.has(name)
  return plain ? name : sql.id(name).text
}

/** Every line of the note becomes a comment of its own, so that no line break can end it early. */
function comment(note: string): string {
  const lines = note
    .replaceAll('\0', '')
    .trim()
    .split(/\s*[\r\n\u2028\u2029]\s*/)
  return lines[0] === '' ? '' : lines.map((line) => `-- ${line}\n`).join('')
}

/** Moves a step's text to an indent of two, without touching lines inside strings, names and comments. */
function indent(text: string): string {
  const body = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  const inside = scan(body).filter(({ type }) => type !== 'word' && type !== 'symbol')
  const lines: { readonly text: string; readonly fixed: boolean }[] = []
  let from = 0
  for (const line of body.split('\n')) {
    const start = from
    const fixed = inside.some((token) => token.from < start && start < token.to)
    lines.push({ text: line, fixed })
    from += line.length + 1
  }
  const free = lines.filter((line) => !line.fixed && line.text.trim() !== '')
  const depth = Math.min(...free.map((line) => line.text.length - line.text.trimStart().length))
  return lines
    .map((line) =>
      line.fixed || line.text.trim() === '' ? line.text : `  ${line.text.slice(depth)}`,
    )
    .join('\n')
}
