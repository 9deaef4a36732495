import { afterAll } from 'vitest'
import { openNodeEngine, type NodeEngineOptions } from '../../src/engine/duckdb/node'
import { blobSource, type Source } from '../../src/lib/source'
import { createSession } from '../../src/session/create'
import type { Session } from '../../src/session/session'
import type { Row } from '../../src/table/table'

type Engine = Awaited<ReturnType<typeof openNodeEngine>>

export interface Live {
  readonly engine: Engine
  readonly session: Session
  /** how many times bytes were asked for, by cell */
  readonly asked: string[]
}

/** A session over a real engine, closed when the file's tests are done. */
export async function live(
  text = '',
  files: Readonly<Record<string, string>> = {},
  options: NodeEngineOptions = {},
): Promise<Live> {
  const engine = await openNodeEngine(options)
  const asked: string[] = []
  const find = async (cell: string, file: string): Promise<Source | undefined> => {
    asked.push(cell)
    const content = files[file]
    return content === undefined ? undefined : csv(file, content)
  }
  const session = createSession(engine, {
    sources: { find, keep: async () => undefined },
    now: () => performance.now(),
  })
  afterAll(async () => {
    await session.close()
    await engine.close()
  })
  session.dispatch({ type: 'open', text, trusted: true })
  await session.settled()
  return { engine, session, asked }
}

export const csv = (name: string, content: string) => blobSource(name, new Blob([content]))

export async function rows(session: Session, relation: string): Promise<readonly Row[]> {
  return (await session.page({ relation, offset: 0, limit: 100_000 })).rows()
}

export const status = (session: Session, key: string) => session.state.cells[key]?.status

export const codes = (session: Session, key: string) =>
  session.state.cells[key]?.problems.map(({ code }) => code)

/** Orders of ten customers over a year, most of them coming back. */
export const orders = (header = 'order_id,customer_id,ordered_at,amount'): string => {
  const lines = Array.from({ length: 60 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0')
    const day = String((i % 27) + 1).padStart(2, '0')
    return `A${1000 + i},C${i % 10 === 0 ? i : i % 7},2025-${month}-${day} 10:00:00,${(i * 7) % 90}.50`
  })
  return [header, ...lines].join('\n')
}
