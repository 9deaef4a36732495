import { join } from 'node:path'
import { pathSource } from '../../src/cli/pathSource'
import type { Engine } from '../../src/engine/engine'
import { createSession } from '../../src/session/create'
import { view } from '../../src/session/view'
import type { Row } from '../../src/table/table'

const folder = join(import.meta.dirname, '../../sample-data')

/** What the cells of a notebook over sample files came to. */
export interface Findings {
  /** the rows of a relation, such as `test` or `test__checks` */
  rows(relation: string): Promise<readonly Row[]>
  /** the codes of the problems of a cell */
  problems(cell: string): readonly string[]
  close(): Promise<void>
}

/**
 * Runs cells over the sample files they need, as a person would who drops them: columns get their types and their roles
 * by the importer's own guess. Each file is a data cell of its name.
 */
export async function runNotebook(
  engine: Engine,
  files: readonly string[],
  cells: string,
): Promise<Findings> {
  const session = createSession(engine, {
    sources: {
      find: async (_, file) => pathSource(join(folder, file)),
      keep: async () => undefined,
    },
    now: () => performance.now(),
  })
  const data = files.map((file) => `\`\`\`data #${file}\nfile: ${file}.csv\n\`\`\`\n`)
  const head = '---\ncartograph: 1\ntitle: Truth\nlocale: en\n---\n'
  session.dispatch({ type: 'open', text: `${head}\n${data.join('\n')}\n${cells}\n` })
  session.dispatch({ type: 'run' })
  await session.settled()
  return {
    rows: async (relation) => (await session.page({ relation, offset: 0, limit: 10_000 })).rows(),
    problems: (cell) =>
      view(session.state)
        .filter(({ key }) => key === cell)
        .flatMap(({ problems, status }) => [
          ...problems.map(({ code, severity }) => `${severity} ${code}`),
          ...(status === 'fresh' ? [] : [status]),
        ]),
    close: () => session.close(),
  }
}
