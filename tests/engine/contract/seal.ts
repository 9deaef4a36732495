import { describe, expect, test } from 'vitest'
import type { Open } from '../contract'
import { code, rows, source, useEngine } from './shared'

/** Statements of a stranger's notebook that try to reach out; all are refused. */
export function escapes(address: string): readonly string[] {
  return [
    `FROM '${address}/a.csv'`,
    `FROM '${address}/a.parquet'`,
    `FROM '${address}/a.json'`,
    `FROM read_csv('${address}/b.csv')`,
    `FROM read_text('${address}/c')`,
    `FROM read_blob(['import/x.csv', '${address}/c'])`,
    `FROM glob('${address}/*')`,
    `FROM read_csv('${address.replace('http', 'https')}/b.csv')`,
    `FROM read_csv('s3://bucket/b.csv')`,
    `FROM read_csv('hf://datasets/x/b.csv')`,
    `COPY (SELECT 1) TO '${address}/d.csv'`,
    `COPY (SELECT 1) TO '/tmp/d.csv'`,
    `COPY (SELECT 1) TO 'import/../d.csv'`,
    `EXPORT DATABASE '${address}/e'`,
    `IMPORT DATABASE '${address}/e'`,
    `ATTACH '${address}/f.db'`,
    `ATTACH 'f.db' AS f`,
    'INSTALL httpfs',
    `FORCE INSTALL httpfs FROM '${address}'`,
    'LOAD httpfs',
    `LOAD '${address}/x.duckdb_extension.wasm'`,
    'UPDATE EXTENSIONS',
    `CREATE SECRET (TYPE s3, ENDPOINT '${address}')`,
    "FROM '/etc/passwd'",
    "FROM read_text('/etc/passwd')",
    "FROM read_text('../package.json')",
    "FROM read_text('package.json')",
    "FROM read_text('import/../package.json')",
    "FROM read_text('file:///etc/passwd')",
    "FROM glob('*')",
    "FROM glob('/etc/*')",
    "FROM read_csv('import/../*')",
    'SET enable_external_access = true',
    'RESET enable_external_access',
    "SET GLOBAL allowed_directories = ['/']",
    "SET memory_limit = '4GB'",
    'SET autoload_known_extensions = true',
    `SET custom_extension_repository = '${address}'`,
    'SET lock_configuration = false',
    'PRAGMA enable_external_access',
    `SELECT * FROM sniff_csv('${address}/g.csv')`,
    "SELECT getenv('HOME')",
  ]
}

export function seal(open: Open): void {
  describe('the seal', () => {
    const engine = useEngine(open)

    test.each(escapes('http://127.0.0.1:9'))('refuses %s', async (text) => {
      await engine().put('x.csv', source('x', 'n\n1\n'))
      const refused = await code(rows(engine(), text))
      expect(refused).not.toBe('engine.lost')
      expect(await rows(engine(), 'SELECT 1 AS n')).toEqual([{ n: 1 }])
    })

    test('shows no file that was not put', async () => {
      const outside = ['import/nosuch.txt', 'import/./../package.json', 'import/*/../../*.json']
      for (const path of outside) {
        expect(await rows(engine(), `FROM read_text('${path}')`).catch(() => [])).toEqual([])
        expect(await rows(engine(), `FROM glob('${path}')`).catch(() => [])).toEqual([])
      }
    })

    test('leaves the notebook its own files and variables', async () => {
      await engine().put('own.csv', source('own', 'n\n1\n'))
      expect(await rows(engine(), "FROM 'import/own.csv'")).toEqual([{ n: 1 }])
      await rows(engine(), 'SET VARIABLE v = 3')
      expect(await rows(engine(), "SELECT getvariable('v') AS v")).toEqual([{ v: 3 }])
    })
  })
}
