import type { ColumnReading, RoleName } from './contract'
import { namesIdentity } from './identity'
import { guessRole } from './roles'
import { namesAmount, namesTime } from './tolerance'

const sums: ReadonlySet<RoleName> = new Set([
  'amount',
  'price',
  'cost',
  'refund',
  'list',
  'net',
  'discount',
  'shipping',
])
const counts: ReadonlySet<RoleName> = new Set([
  'quantity',
  'impressions',
  'clicks',
  'conversions',
  'sessions',
  'visitors',
  'views',
  'carts',
  'orders',
])

/** How a column of a file without rows is read: what its name says is all there is to go by. */
export function readingByName(name: string): ColumnReading {
  const role = guessRole(name)
  if (role === 'time' || role === 'paid') return timestamp
  if (role !== undefined && sums.has(role)) return decimal
  if (role !== undefined && counts.has(role)) return { kind: 'integer' }
  if (role !== undefined || namesIdentity(name)) return { kind: 'text' }
  if (namesTime(name)) return timestamp
  return namesAmount(name) ? decimal : { kind: 'text' }
}

const timestamp: ColumnReading = { kind: 'timestamp', format: '%Y-%m-%d %H:%M:%S' }
const decimal: ColumnReading = { kind: 'decimal', scale: 2 }
