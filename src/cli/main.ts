import { speaker, type Say } from '../i18n/say'
import type { Locale } from '../lib/locale'
import { readArgs, UsageError, type Args, type Command } from './args'
import { check } from './check'
import { fmt } from './fmt'
import { terminal, type Output } from './output'
import { run } from './run'

const performs: Readonly<Record<Command, (args: Args, output: Output) => Promise<number>>> = {
  check,
  fmt,
  run,
}

/** Follows a command line; gives the exit status: 1 where a cell failed, 2 where it was misused. */
async function main(words: readonly string[]): Promise<number> {
  const say = speaker({ locale: spoken(words), currency: '', timezone: 'UTC' })
  try {
    const args = readArgs(words)
    if (args === 'help') {
      await terminal.write(`${say('cli.usage')}\n`)
      return 0
    }
    return await performs[args.command](args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.tell(usageError(say, error))
    return 2
  }
}

function usageError(say: Say, { key, values }: UsageError): string {
  return say('cli.usage-error', { reason: say(key, values) })
}

/** Before a notebook is read, the language of the command line or of the shell. */
function spoken(words: readonly string[]): Locale {
  const asked = words.find((_, i) => words[i - 1] === '--locale')
  const shell = process.env['LC_ALL'] ?? process.env['LANG'] ?? ''
  return (asked ?? shell).startsWith('zh') ? 'zh-CN' : 'en'
}

process.exitCode = await main(process.argv.slice(2))
