import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../src/engine/engine'
import { blobSource } from '../../src/lib/source'
import { sql } from '../../src/sql'
import type { Row } from '../../src/table/table'

const folder = join(import.meta.dirname, '../../sample-data')

/** Makes each UTF-8 sample file a table called after it. */
export async function openSamples(engine: Engine, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = `${name}.csv`
    await engine.put(file, blobSource(file, new Blob([readFileSync(join(folder, file))])))
    await engine.query(
      sql`CREATE TABLE ${sql.id(name)} AS FROM read_csv(${`import/${file}`}, header = true)`,
    )
  }
}

export async function ask(engine: Engine, text: string): Promise<Row[]> {
  return (await engine.query(sql.fromUser(text))).rows()
}

/** The numbers of the only row. */
export async function figures(engine: Engine, text: string): Promise<Record<string, number>> {
  const [row = {}] = await ask(engine, text)
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]))
}
