import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from '../../src/lib/random'

/** Where the file stands; the database finds it from here as `import/<name>`. */
export const folder = join(tmpdir(), 'cartograph-bench')

const day = 86_400
const start = Date.UTC(2024, 0, 1) / 1000

/**
 * Writes a CSV file of orders, the same bytes every time, and returns its path; one that is there is kept.
 * Everybody buys once, in no order; beyond that customers buy unevenly.
 */
export async function ordersFile(rows: number, customers: number): Promise<string> {
  mkdirSync(join(folder, 'import'), { recursive: true })
  const path = join(folder, `orders-${rows}-${customers}-1.csv`)
  if (existsSync(path)) return path
  const out = createWriteStream(`${path}.part`)
  const chance = random(618)
  let text = 'order_id,customer_id,paid_at,amount\n'
  for (let row = 1; row <= rows; row++) {
    const customer =
      row <= customers
        ? 1 + ((row * 104_729) % customers)
        : 1 + Math.floor(chance.next() ** 2 * customers)
    const seconds = start + Math.floor(chance.next() * 730 * day)
    const at = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
    const cents = 100 + Math.floor(-20_000 * Math.log(1 - chance.next()))
    const amount = (cents / 100).toFixed(2)
    text += `O${String(row).padStart(8, '0')},C${String(customer).padStart(7, '0')},${at},${amount}\n`
    if (text.length > 1 << 20) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  out.end(text)
  await once(out, 'finish')
  renameSync(`${path}.part`, path)
  return path
}
