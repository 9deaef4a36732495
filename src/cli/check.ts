import { createSession } from '../session/create'
import { openNodeEngine } from '../engine/duckdb/node'
import type { Problem } from '../lib/problem'
import { problemText, type Say } from '../i18n/say'
import type { SessionState } from '../session/model'
import { wordsOf } from '../session/view'
import type { Session } from '../session/session'
import type { Args } from './args'
import { lineOf, readNotebook, sayIn } from './notebookFile'
import type { Output } from './output'

/** Says what is wrong with a notebook, line by line, without its data; gives the exit status. */
export async function check({ file, locale }: Args, output: Output): Promise<number> {
  const read = await readNotebook(file, locale)
  const say = sayIn(read.notebook)
  const engine = await openNodeEngine()
  const session = createSession(engine, {
    sources: { find: async () => undefined, keep: async () => undefined },
    now: () => performance.now(),
  })
  try {
    session.dispatch({ type: 'open', text: read.text })
    if (locale) session.dispatch({ type: 'meta', field: 'locale', value: locale })
    const problems = await allProblems(session)
    for (const problem of problems) {
      const line =
        problem.cell === undefined ? 1 : lineOf(read, problem.cell, problem.range?.from ?? 0)
      const { severity } = problem
      const text = inWords(say, session.state, problem)
      await output.write(`${say('cli.line', { file, line: String(line), severity, text })}\n`)
    }
    const cells = read.notebook.cells.length
    if (problems.length === 0) await output.write(`${say('cli.fine', { file, cells })}\n`)
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  } finally {
    await session.close()
    await engine.close()
  }
}

/** Those of the document, and those the engine finds in SQL that reads no data. */
async function allProblems(session: Session): Promise<readonly Problem[]> {
  const { notebook, cells } = session.state
  const found: Problem[] = notebook.problems.filter(({ cell }) => cell === undefined)
  for (const cell of notebook.cells) {
    const { problems = [] } = cells[cell.key] ?? {}
    found.push(...problems)
    const isSound = !problems.some(({ severity }) => severity === 'error')
    if (cell.kind === 'sql' && isSound) found.push(...(await session.check(cell.key, cell.body)))
  }
  return found
}

function inWords(say: Say, state: SessionState, problem: Problem): string {
  const cell = state.notebook.cells.find(({ key }) => key === problem.cell)
  const { text, fix } = problemText(wordsOf(state.notebook.meta, cell), problem)
  return fix === undefined ? text : say('cli.reason', { text, remedy: fix })
}
