import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { folder } from '../orders'

/** The tables of the notebook by name: arithmetic on hashes, so that the rows are the same every time. */
const queries: Readonly<Record<string, (rows: number) => string>> = {
  orders: (rows) => `SELECT
    'O' || i AS order_id,
    'C' || CAST(floor(${Math.round(rows / 7)} * pow((hash(i, 1) % 1000000) / 1e6, 2)) AS BIGINT) AS customer_id,
    TIMESTAMP '2024-01-01' + to_seconds(CAST(hash(i, 2) % 63000000 AS BIGINT)) AS ordered_at,
    CAST(1000 + hash(i, 3) % 90000 AS DECIMAL(18,2)) / 100 AS amount
  FROM range(${rows}) AS made (i)`,
  events: (rows) => `SELECT
    'V' || CAST(hash(i, 1) % ${Math.round(rows / 10)} AS BIGINT) AS visitor_id,
    TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(i, 2) % 2600000 AS BIGINT)) AS event_time,
    CASE WHEN hash(i, 3) % 100 < 70 THEN 'view' WHEN hash(i, 3) % 100 < 90 THEN 'cart' ELSE 'purchase' END AS event,
    CASE hash(i, 4) % 4 WHEN 0 THEN 'phone' WHEN 1 THEN 'tablet' ELSE 'desktop' END AS device
  FROM range(${rows}) AS made (i)`,
  experiment: (rows) => `SELECT
    'V' || i AS visitor_id,
    CASE WHEN hash(i, 1) % 2 = 0 THEN 'control' ELSE 'treatment' END AS variant,
    TIMESTAMP '2026-03-02' + to_seconds(CAST(hash(i, 2) % 2419200 AS BIGINT)) AS assigned_at,
    CAST(hash(i, 3) % 100 < 10 AS INTEGER) AS converted,
    CASE WHEN hash(i, 3) % 100 < 10 THEN (hash(i, 4) % 30000) / 100e0 ELSE 0 END AS revenue
  FROM range(${rows}) AS made (i)`,
  market: (rows) => `SELECT
    DATE '2023-01-01' + CAST(hash(i, 1) % 1095 AS INTEGER) AS sold_on,
    'Brand ' || CAST(floor(12 * pow((hash(i, 2) % 1000000) / 1e6, 2)) AS BIGINT) AS brand,
    'Category ' || CAST(hash(i, 3) % 5 AS BIGINT) AS category,
    CAST(500 + hash(i, 4) % 40000 AS DECIMAL(18,2)) / 100 AS price,
    1 + hash(i, 5) % 4 AS units
  FROM range(${rows}) AS made (i)`,
  touches: (rows) => `SELECT
    'V' || CAST(hash(i, 1) % ${Math.round(rows / 4)} AS BIGINT) AS visitor_id,
    TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(i, 2) % 5000000 AS BIGINT)) AS touched_at,
    'Channel ' || CAST(floor(10 * pow((hash(i, 3) % 1000000) / 1e6, 2)) AS BIGINT) AS channel
  FROM range(${rows}) AS made (i)`,
  conversions: (rows) => `SELECT
    'V' || CAST(hash(i, 7) % ${Math.round(rows / 4)} AS BIGINT) AS visitor_id,
    TIMESTAMP '2026-01-05' + to_seconds(CAST(hash(i, 8) % 5000000 AS BIGINT)) AS converted_at,
    CAST(1000 + hash(i, 9) % 90000 AS DECIMAL(18,2)) / 100 AS value
  FROM range(${Math.round(rows / 20)}) AS made (i)`,
}

/** Writes each table as a CSV file called `<name>-<rows>.csv`; those that are there are kept. Their paths by name. */
export async function tableFiles(rows: number): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const paths: Record<string, string> = {}
  for (const [name, query] of Object.entries(queries)) {
    const path = join(folder, `${name}-${rows}.csv`)
    paths[name] = path
    if (existsSync(path)) continue
    await connection.run(`COPY (${query(rows)}) TO '${path}.part' (FORMAT csv)`)
    renameSync(`${path}.part`, path)
  }
  connection.closeSync()
  return paths
}
