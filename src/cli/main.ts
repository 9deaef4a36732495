import { speaker, type Say } from '../i18n/say'
import type { Locale } from '../lib/locale'
import { readArgs, UsageError, type Args, type Command } from './args'
import { terminal, type Output } from './output'

/** Each command is loaded when it is asked for: the engine is not needed to say how `nb` is used. */
const performs: Readonly<Record<Command, () => Promise<Perform>>> = {
  check: async () => (await import('./check')).check,
  fmt: async () => (await import('./fmt')).fmt,
  run: async () => (await import('./run')).run,
}
type Perform = (args: Args, output: Output) => Promise<number>

/** Follows a command line; gives the exit status: 1 where a cell failed, 2 where it was misused. */
async function main(words: readonly string[]): Promise<number> {
  const say = speaker({ locale: spoken(words), currency: '', timezone: 'UTC' })
  try {
    const args = readArgs(words)
    if (args === 'help') {
      await terminal.write(`${say('cli.usage')}\n`)
      return 0
    }
    const perform = await performs[args.command]()
    return await perform(args, terminal)
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
