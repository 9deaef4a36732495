import type { Locale } from '../lib/locale'
import type {
  Analysis,
  AnalysisText,
  Control,
  Outputs,
  Param,
  Params,
  Roles,
  Sides,
} from './contract'

/** What an analysis declares, with the words for it. */
type Declared = Pick<Analysis, 'roles' | 'sides' | 'params' | 'outputs'>

/** Each method page with what can be said in a cell under it, and what the cell leaves behind. */
export function withReference(
  pages: Readonly<Record<Locale, string>>,
  declared: Declared,
  text: Readonly<Record<Locale, AnalysisText>>,
): Readonly<Record<Locale, string>> {
  const page = (locale: Locale) =>
    `${pages[locale].trimEnd()}\n\n${reference(declared, text[locale])}`
  return { en: page('en'), 'zh-CN': page('zh-CN') }
}

/** The columns, settings and outputs of an analysis as tables in Markdown. */
function reference({ roles, sides, params, outputs }: Declared, words: AnalysisText): string {
  const say = (key: string) => words[key] ?? key
  return [
    `## ${say('reference.roles')}`,
    say('reference.roles.lead'),
    table(
      [say('reference.role'), say('reference.meaning')],
      [...roleRows(roles, '', say), ...sideRows(sides, say)],
    ),
    `## ${say('reference.settings')}`,
    table(
      ['setting', 'meaning', 'values', 'default'].map((name) => say(`reference.${name}`)),
      settingRows(params, say),
    ),
    `## ${say('reference.outputs')}`,
    say('reference.outputs.lead'),
    table(
      [say('reference.output'), say('reference.meaning'), say('reference.columns')],
      outputRows(outputs, say),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

type Say = (key: string) => string
type Rows = readonly (readonly string[])[]

const roleRows = (roles: Roles, side: string, say: Say): Rows =>
  Object.entries(roles).map(([role, { required }]) => [
    code(`${side}${role}`),
    `${say(`role.${side}${role}`)}${required ? say('reference.required') : ''}`,
  ])

const sideRows = (sides: Sides | undefined, say: Say): Rows =>
  Object.entries(sides ?? {}).flatMap(([side, { roles }]) => [
    [code(`with: {${side}: …}`), say(`side.${side}`)],
    ...roleRows(roles, `${side}.`, say),
  ])

function settingRows(params: Params, say: Say): Rows {
  return Object.entries(params).flatMap(([name, param]) => [
    [
      code(name),
      sentence(say(`param.${name}`), say(`param.${name}.help`)),
      valuesOf(param.control, `choice.${name}`, say),
      defaultOf(param),
    ],
    ...fieldRows(name, param.control, say),
  ])
}

function fieldRows(name: string, control: Control, say: Say): Rows {
  if (control.type !== 'rows') return []
  return Object.entries(control.fields).map(([field, param]) => [
    code(`${name}: ${field}`),
    say(`param.${name}.${field}`),
    valuesOf(param.control, `choice.${name}.${field}`, say),
    defaultOf(param),
  ])
}

const outputRows = (outputs: Outputs, say: Say): Rows =>
  Object.entries(outputs)
    .filter(([, { hidden }]) => hidden !== true)
    .map(([name, { columns }]) => [
      code(name),
      say(`output.${name}`),
      Object.keys(columns).map(code).join(', '),
    ])

/** What may be written for a setting. */
function valuesOf(control: Control, choices: string, say: Say): string {
  if (control.type === 'choice') {
    const named = (option: string) => `${code(option)} ${say(`${choices}.${option}`)}`
    return control.options.map(named).join(say('reference.between'))
  }
  if (control.type !== 'number') return say(`reference.values.${control.type}`)
  const { min, max } = control
  const key = `${min === undefined ? '' : '-from'}${max === undefined ? '' : '-to'}`
  return say(`reference.values.number${key}`)
    .replace('{min}', String(min))
    .replace('{max}', String(max))
}

/** What holds where a setting is absent; nothing where that is nothing. */
function defaultOf(param: Param<unknown>): string {
  const printed = param.print(param.default)
  if (printed === null || printed === '') return ''
  if (Array.isArray(printed)) return printed.length === 0 ? '' : code(JSON.stringify(printed))
  return typeof printed === 'string' ? code(printed) : code(JSON.stringify(printed))
}

const sentence = (label: string, help: string) =>
  /[。：]/.test(help) ? `${label}。${help}` : `${label}. ${help}`

const code = (text: string) => `\`${text}\``

function table(head: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
