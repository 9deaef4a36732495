import { parseArgs } from 'node:util'
import { locales, type Locale } from '../lib/locale'
import type { Values } from '../lib/problem'

const commands = ['check', 'fmt', 'run'] as const
export type Command = (typeof commands)[number]

/** A command line, read. */
export interface Args {
  readonly command: Command
  readonly file: string
  readonly locale?: Locale
  /** data cell → path */
  readonly data: ReadonlyMap<string, string>
  /** input → value as it was typed */
  readonly inputs: ReadonlyMap<string, string>
  readonly json: boolean
  readonly rows: boolean
  readonly out?: string
}

/** A command line that cannot be followed; `key` names the words that say why. */
export class UsageError extends Error {
  readonly key: string
  readonly values: Values
  constructor(key: string, values: Values = {}) {
    super(`invalid command line: ${key}`)
    this.name = 'UsageError'
    this.key = key
    this.values = values
  }
}

/** Reads the words after `nb`; `help` where the reader only wants to know how it is used. */
export function readArgs(words: readonly string[]): Args | 'help' {
  const { values, positionals } = parsed(words)
  if (values.help) return 'help'
  const [command, file, ...rest] = positionals
  if (command === undefined) throw new UsageError('cli.no-command')
  const known = commands.find((one) => one === command)
  if (!known) throw new UsageError('cli.unknown-command', { command })
  if (file === undefined || rest.length > 0) throw new UsageError('cli.no-command')
  const locale = locales.find((one) => one === values.locale)
  if (values.locale !== undefined && !locale) {
    throw new UsageError('cli.bad-locale', { locale: values.locale })
  }
  return {
    command: known,
    file,
    data: pairs(values.data ?? [], '--data', 'FILE'),
    inputs: pairs(values.input ?? [], '--input', 'VALUE'),
    json: values.json ?? false,
    rows: values.rows ?? false,
    ...(locale && { locale }),
    ...(values.out !== undefined && { out: values.out }),
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string', multiple: true },
        input: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        rows: { type: 'boolean' },
        out: { type: 'string' },
        locale: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError('cli.bad-option', { reason })
  }
}

function pairs(given: readonly string[], option: string, what: string): Map<string, string> {
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at <= 0 || at === text.length - 1) {
        throw new UsageError('cli.bad-pair', { text, option, what })
      }
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}
