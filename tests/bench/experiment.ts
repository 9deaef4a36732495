import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '../../src/lib/random'
import { folder } from './orders'

/** Writes a CSV file of an experiment, one row a visitor, the same bytes every time; returns its path. */
export function experimentFile(rows: number): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `experiment-${rows}.csv`)
  if (existsSync(path)) return path
  const chance = random(618)
  const lines = ['visitor_id,assigned_at,variant,converted,revenue']
  for (let row = 1; row <= rows; row++) {
    const variant = chance.next() < 0.5 ? 'control' : 'treatment'
    const day = String(1 + Math.floor(chance.next() * 28)).padStart(2, '0')
    const converted = chance.next() < (variant === 'control' ? 0.1 : 0.105)
    const revenue = converted ? (10 - 60 * Math.log(1 - chance.next())).toFixed(2) : '0.00'
    lines.push(`V${row},2026-03-${day} 12:00:00,${variant},${Number(converted)},${revenue}`)
  }
  writeFileSync(`${path}.part`, `${lines.join('\n')}\n`)
  renameSync(`${path}.part`, path)
  return path
}
