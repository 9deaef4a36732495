import { isDate } from '../../lib/dates'
import type { Range } from '../../lib/problem'
import { nearest } from '../../lib/text'
import { asRecord, InputReference } from '../yaml'
import { type CellName, readCellName } from './cellName'
import { Reader, type Reading, shown } from './reading'

export const inputTypes = [
  'number',
  'text',
  'select',
  'multi-select',
  'date',
  'date-range',
  'toggle',
] as const
export type InputType = (typeof inputTypes)[number]

/** What can be chosen in a select. */
export type Choice = string | number | boolean

/** The value of an input; dates are ISO text, null is “nothing chosen”. */
export type InputValue =
  null | Choice | readonly Choice[] | { readonly start: string; readonly end: string }

/** What an `input` cell says. */
export interface InputBody {
  readonly type: InputType
  readonly value: InputValue
  readonly label?: string
  readonly options: readonly Choice[]
  /** what options are called, where they are written as `once: count them once`: words may change, values stay */
  readonly labels?: Readonly<Record<string, string>>
  /** the column whose distinct values are the options */
  readonly from?: CellName
  readonly fromRange?: Range | undefined
  readonly min?: number | string
  readonly max?: number | string
  readonly step?: number
}

/** Reads the body of an `input` cell; a value that does not fit its type is a problem at its place. */
export function readInput(body: string): Reading<InputBody> {
  const reader = new Reader(body)
  const { fields } = reader
  const type = inputTypes.find((one) => one === fields['type'])
  if (fields['type'] === undefined) reader.missing('type')
  else if (!type) {
    const near = nearest(shown(fields['type']), inputTypes, 1)[0]
    reader.invalid('type', near ?? inputTypes.join(', '))
  }
  for (const input of reader.yaml.references) {
    reader.error('notebook.input-reads-input', { name: input.name }, input.range)
  }
  const kind = type ?? 'text'
  const bounds = readBounds(reader, kind)
  const labels = readLabels(reader)
  const options = labels ? Object.keys(labels) : readOptions(reader)
  const from = readFrom(reader)
  const settings = {
    options,
    ...(labels && { labels }),
    ...(from && { from, fromRange: reader.yaml.at('from') }),
    ...bounds,
  }
  const value = readValue(reader, kind, settings)
  return reader.done(() => ({ ...settings, ...readLabel(fields['label']), type: kind, value }))
}

/**
 * A value for an input, from YAML, a form or a command line: `undefined` means the default. Gives
 * undefined where the value does not fit.
 */
export function inputValue(
  input: Pick<InputBody, 'type' | 'options' | 'from' | 'min' | 'max'>,
  given: unknown,
): InputValue | undefined {
  const absent = given === undefined || given === null
  switch (input.type) {
    case 'number':
      if (absent) return typeof input.min === 'number' ? input.min : 0
      return typeof given === 'number' && Number.isFinite(given) && within(input, given)
        ? given
        : undefined
    case 'text':
      if (absent) return ''
      return typeof given === 'object' ? undefined : String(given)
    case 'toggle':
      if (absent) return false
      return typeof given === 'boolean' ? given : undefined
    case 'date':
      if (absent) return null
      return typeof given === 'string' && isDate(given) && within(input, given) ? given : undefined
    case 'date-range':
      return absent ? null : dateRange(given)
    case 'select':
      if (absent) return input.options[0] ?? null
      return isChoice(given) && offered(input, given) ? given : undefined
    case 'multi-select':
      if (absent) return []
      return Array.isArray(given) && given.every((one) => isChoice(one) && offered(input, one))
        ? given
        : undefined
  }
}

function dateRange(given: unknown): InputValue | undefined {
  const pair: readonly unknown[] = Array.isArray(given)
    ? given
    : [Reflect.get(Object(given), 'start'), Reflect.get(Object(given), 'end')]
  const [start, end] = pair
  if (pair.length !== 2 || typeof start !== 'string' || typeof end !== 'string') return undefined
  return isDate(start) && isDate(end) && start <= end ? { start, end } : undefined
}

type Bounds = Pick<InputBody, 'min' | 'max'>

/** Numbers compare as numbers and ISO dates as text; a bound of the other sort does not bind. */
function within({ min, max }: Bounds, value: number | string): boolean {
  const above = typeof min !== typeof value || (min ?? value) <= value
  const below = typeof max !== typeof value || value <= (max ?? value)
  return above && below
}

const isChoice = (value: unknown): value is Choice =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** Without a list of its own, or with one that a column fills, an input takes any choice. */
function offered({ options, from }: Pick<InputBody, 'options' | 'from'>, value: Choice): boolean {
  return from !== undefined || options.length === 0 || options.includes(value)
}

function readValue(
  reader: Reader,
  type: InputType,
  settings: Pick<InputBody, 'options' | 'from' | 'min' | 'max'>,
): InputValue {
  const given = reader.fields['value']
  const value = inputValue({ type, ...settings }, given)
  if (value !== undefined) return value
  const values = { type, value: shown(given), ...limits(settings) }
  reader.error(`notebook.value-${type}`, values, reader.yaml.at('value'))
  return null
}

function limits({ options, min, max }: Pick<InputBody, 'options' | 'min' | 'max'>) {
  return {
    options: options.slice(0, 8).map(String).join(', '),
    min: min === undefined ? '' : String(min),
    max: max === undefined ? '' : String(max),
  }
}

function readBounds(reader: Reader, type: InputType): Pick<InputBody, 'min' | 'max' | 'step'> {
  const bounds: { min?: number | string; max?: number | string; step?: number } = {}
  for (const name of ['min', 'max'] as const) {
    const given = reader.fields[name]
    if (given === undefined || given === null) continue
    const date = type === 'date' && typeof given === 'string' && isDate(given)
    if (date || (typeof given === 'number' && Number.isFinite(given))) bounds[name] = given
    else reader.invalid(name, type === 'date' ? '2026-01-01' : '10')
  }
  const { step } = reader.fields
  if (typeof step === 'number' && step > 0 && Number.isFinite(step)) bounds.step = step
  else if (step !== undefined && step !== null) reader.invalid('step', '1')
  return bounds
}

function readOptions(reader: Reader): readonly Choice[] {
  const { options } = reader.fields
  if (options === undefined || options === null) return []
  if (Array.isArray(options) && options.every(isChoice)) return options
  reader.invalid('options', '[a, b]')
  return []
}

function readLabels(reader: Reader): InputBody['labels'] {
  const options = asRecord(reader.fields['options'])
  if (!options || Array.isArray(reader.fields['options'])) return undefined
  return Object.fromEntries(Object.entries(options).map(([value, label]) => [value, shown(label)]))
}

function readFrom(reader: Reader): CellName | undefined {
  const { from } = reader.fields
  if (from === undefined || from === null || from instanceof InputReference) return undefined
  const name = readCellName(from)
  if (!name?.part) reader.invalid('from', 'orders.channel')
  return name
}

function readLabel(label: unknown): { label?: string } {
  return typeof label === 'string' || typeof label === 'number' ? { label: String(label) } : {}
}
