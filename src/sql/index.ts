export { Sql, type Instant, type SqlValue } from './sql'
export type { Step } from './script'
