import { type Locale, locales } from '../lib/locale'
import type { Problem } from '../lib/problem'
import { isBlank, lines } from './lines'
import type { Meta } from './model'
import { asRecord, readYaml } from './yaml'

/** The format this version writes. */
export const formatVersion = 1

/** What stands above the first cell, and what it says. */
export interface Head {
  readonly version: number
  readonly readonly: boolean
  readonly meta: Meta
  readonly problems: readonly Problem[]
}

/** Splits off the byte order mark, the front matter and the blank lines below it. */
export function headSource(text: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const all = lines(text.slice(mark.length))
  let count = 0
  if (isRule(all[0])) {
    const end = all.findIndex((line, i) => i > 0 && isRule(line))
    if (end > 0) count = end + 1
  }
  while (count < all.length && isBlank(all[count] ?? '')) count++
  return mark + all.slice(0, count).join('')
}

const isRule = (line: string | undefined) => line !== undefined && /^---[ \t]*[\r\n]*$/.test(line)

/** The parts of a head: what stands before the YAML, the YAML, and what stands after it. */
export function headParts(source: string): { before: string; yaml: string; after: string } {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const all = lines(source.slice(mark.length))
  const end = all.findIndex((line, i) => i > 0 && isRule(line))
  if (!isRule(all[0]) || end < 0) return { before: mark, yaml: '', after: all.join('') }
  return {
    before: mark + (all[0] ?? ''),
    yaml: all.slice(1, end).join(''),
    after: all.slice(end).join(''),
  }
}

/** Reads the front matter. What it does not say has a default; what it says wrongly is a problem. */
export function readHead(source: string): Head {
  const { yaml } = headParts(source)
  const { value, problems: broken } = readYaml(yaml)
  const problems: Problem[] = broken.map((problem) => ({
    code: 'notebook.front-matter',
    severity: problem.severity,
    values: problem.values,
  }))
  const fields = asRecord(value) ?? {}
  const version = versionOf(fields['cartograph'], problems)
  const known = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const given = fields[name]
    if (given === undefined || given === null) return fallback
    const found = allowed.find((one) => one === given)
    if (found === undefined) problems.push(invalid(name, given, allowed.join(', ')))
    return found ?? fallback
  }
  const checked = (
    name: string,
    fallback: string,
    example: string,
    valid: (text: string) => boolean,
  ) => {
    const given = fields[name]
    if (given === undefined || given === null || given === '') return fallback
    if (typeof given === 'string' && valid(given)) return given
    problems.push(invalid(name, given, example))
    return fallback
  }
  const meta: Meta = {
    title: titleOf(fields['title']),
    locale: known<Locale>('locale', locales, 'en'),
    currency: checked('currency', '', 'CNY', (text) => /^[A-Z]{3}$/.test(text)),
    timezone: checked('timezone', 'UTC', 'Asia/Shanghai', isTimezone),
    presets: listOf('presets', fields['presets'], problems),
    run: known('run', ['auto', 'demand'], 'auto'),
    source,
  }
  return { version, readonly: !(version <= formatVersion), meta, problems }
}

function listOf(name: string, given: unknown, problems: Problem[]): readonly unknown[] {
  if (Array.isArray(given)) return given as unknown[]
  if (given !== undefined && given !== null) problems.push(invalid(name, given, '[…]'))
  return []
}

/** Whether the platform knows a time zone of this name; formatting with any other throws. */
function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function titleOf(title: unknown): string {
  return typeof title === 'string' || typeof title === 'number' || typeof title === 'boolean'
    ? String(title)
    : ''
}

/** The version the file says it has; a file that says nothing is of this version, nonsense is newer. */
function versionOf(given: unknown, problems: Problem[]): number {
  if (given === undefined || given === null) return formatVersion
  const version =
    typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? given : Infinity
  if (version > formatVersion) {
    const values = { version: String(given), supported: formatVersion }
    problems.push({ code: 'notebook.newer-version', severity: 'error', values })
  }
  return version
}

function invalid(name: string, given: unknown, allowed: string): Problem {
  const value = typeof given === 'object' ? JSON.stringify(given) : String(given)
  return { code: 'notebook.invalid-meta', severity: 'warning', values: { name, value, allowed } }
}
