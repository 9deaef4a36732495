export { sql, type Sql, type SqlValue } from './sql'
export type { Instant } from './literal'
export { script, type Step } from './script'
export { scan, type Token } from './scan'
