import { failure } from '../lib/problem'
import {
  type ColumnReading,
  type Encoding,
  encodings,
  type Overrides,
  type RoleName,
  roleNames,
} from './contract'

type Fields = Readonly<Record<string, unknown>>

const kinds: readonly ColumnReading['kind'][] = [
  'text',
  'integer',
  'decimal',
  'number',
  'boolean',
  'date',
  'timestamp',
]

/**
 * Reads what a `data` cell says about its import. Unknown keys are left alone, for later versions;
 * a known key with a value that is not allowed throws `importer.option`.
 */
export function readOverrides(fields: Fields): Overrides {
  const { delimiter, quote, skip, header, section, preset, sheet, columns, rename, roles } = fields
  return {
    ...given('encoding', encodingOf(fields['encoding'])),
    ...given('delimiter', character('delimiter', delimiter, ', ; | "\\t"')),
    ...given('quote', quote === '' ? '' : character('quote', quote, '\'"\' ""')),
    ...given('skip', count(skip)),
    ...given('section', nth(section)),
    ...given('preset', presetOf(preset)),
    ...given('sheet', sheetOf(sheet)),
    ...given('header', truth(header)),
    ...(isFields(columns, 'columns') && { columns: each(columns, column) }),
    ...(isFields(rename, 'rename') && { rename: each(rename, newName) }),
    ...(isFields(roles, 'roles') && { roles: rolesOf(roles) }),
  }
}

function given<K extends string, T>(key: K, value: T | undefined) {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>
}

function invalid(option: string, value: unknown, allowed: string): Error {
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  return failure('importer.option', { option, value: shown, allowed })
}

function absent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function encodingOf(value: unknown): Encoding | undefined {
  if (absent(value)) return undefined
  const asked = String(value).toLowerCase().replace('_', '-')
  const same: Readonly<Record<string, Encoding>> = {
    utf8: 'utf-8',
    gbk: 'gb18030',
    gb2312: 'gb18030',
    'shift-jis': 'shift_jis',
    'utf-16': 'utf-16le',
  }
  const found = encodings.find((encoding) => encoding === asked) ?? same[asked]
  if (!found) throw invalid('encoding', value, encodings.join(', '))
  return found
}

/** One ASCII character: the engine's reader takes no other. */
function character(option: string, value: unknown, allowed: string): string | undefined {
  if (absent(value)) return undefined
  const text = value === '\\t' || value === 'tab' ? '\t' : value
  if (typeof text !== 'string' || !/^[\t -~]$/.test(text)) throw invalid(option, value, allowed)
  return text
}

function count(value: unknown): number | undefined {
  if (absent(value)) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_000)
    return value
  throw invalid('skip', value, '0–10000')
}

function nth(value: unknown): number | undefined {
  if (absent(value)) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000)
    return value
  throw invalid('section', value, '1–1000')
}

/** `none` reads the file by no preset. */
function presetOf(value: unknown): string | null | undefined {
  if (absent(value)) return undefined
  if (value === 'none' || value === false) return null
  if (typeof value === 'string' && value !== '') return value
  throw invalid('preset', value, 'none, taobao_orders …')
}

function sheetOf(value: unknown): string | undefined {
  if (absent(value)) return undefined
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw invalid('sheet', value, 'Sheet1 …')
}

function truth(value: unknown): boolean | undefined {
  if (absent(value)) return undefined
  if (typeof value === 'boolean') return value
  throw invalid('header', value, 'true, false')
}

function isFields(value: unknown, option: string): value is Fields {
  if (absent(value)) return false
  if (typeof value === 'object' && !Array.isArray(value)) return true
  throw invalid(option, value, `${option}: {…}`)
}

function each<T>(fields: Fields, read: (value: unknown, name: string) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, read(value, name)]),
  )
}

function column(value: unknown, name: string): Partial<ColumnReading> {
  const fields = typeof value === 'string' ? { kind: value } : value
  if (!isFields(fields, `columns.${name}`)) return {}
  const { kind, format, scale, decimal, places } = fields
  const known = kinds.find((one) => one === kind)
  if (!absent(kind) && !known) throw invalid(`columns.${name}.kind`, kind, kinds.join(', '))
  if (!absent(format) && typeof format !== 'string')
    throw invalid(`columns.${name}.format`, format, '%Y-%m-%d')
  const digits = typeof scale === 'number' && Number.isInteger(scale) && scale >= 0 && scale <= 9
  if (!absent(scale) && !digits) throw invalid(`columns.${name}.scale`, scale, '0–9')
  if (!absent(decimal) && decimal !== '.' && decimal !== ',')
    throw invalid(`columns.${name}.decimal`, decimal, '. ,')
  const isMoved =
    typeof places === 'number' && Number.isInteger(places) && places >= 0 && places <= 9
  if (!absent(places) && !isMoved) throw invalid(`columns.${name}.places`, places, '0–9')
  return {
    ...(known && { kind: known }),
    ...(typeof format === 'string' && { format }),
    ...(digits && { scale }),
    ...(isMoved && { places }),
    ...((decimal === '.' || decimal === ',') && { decimal }),
  }
}

function newName(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw invalid(`rename.${name}`, value, 'text')
}

function rolesOf(fields: Fields): Partial<Record<RoleName, string | null>> {
  const roles: Partial<Record<RoleName, string | null>> = {}
  for (const [name, value] of Object.entries(fields)) {
    const role = roleNames.find((one) => one === name)
    if (!role) throw invalid('roles', name, roleNames.join(', '))
    if (value !== null && typeof value !== 'string') throw invalid(`roles.${name}`, value, 'text')
    roles[role] = value
  }
  return roles
}
