import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** What native DuckDB writes for each statement with its settings, in their order. */
export async function parquetFiles(
  copies: readonly { readonly select: string; readonly settings?: string }[],
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cartograph-parquet-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const files: Uint8Array[] = []
    for (const { select, settings = '' } of copies) {
      const path = join(folder, 'file.parquet')
      await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet${settings})`)
      files.push(new Uint8Array(await readFile(path)))
    }
    return files
  } finally {
    connection.closeSync()
    await rm(folder, { recursive: true, force: true })
  }
}
