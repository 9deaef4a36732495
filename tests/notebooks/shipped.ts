import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { locales } from '../../src/lib/locale'
import { createSession } from '../../src/session/create'
import type { Session } from '../../src/session/session'

const folder = join(import.meta.dirname, '../../notebooks')

/** Every shipped notebook, as `en/rfm.nb.md`. */
export const shipped = locales.flatMap((locale) =>
  readdirSync(join(folder, locale)).map((name) => `${locale}/${name}`),
)

export const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

export interface Run {
  readonly session: Session
  readonly engine: Engine
  close(): Promise<void>
}

/** Opens a notebook where it lies and runs all of it. */
export async function run(name: string): Promise<Run> {
  const engine = await openNodeEngine()
  const place = dirname(join(folder, name))
  const session = createSession(engine, {
    sources: {
      find: async (_, file) => {
        const path = resolve(place, file)
        return existsSync(path) ? pathSource(path) : undefined
      },
      keep: async () => undefined,
    },
    now: () => performance.now(),
  })
  session.dispatch({ type: 'open', text: textOf(name) })
  session.dispatch({ type: 'run' })
  await session.settled()
  const close = async () => {
    await session.close()
    await engine.close()
  }
  return { session, engine, close }
}
