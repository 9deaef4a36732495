export { Sql, type Instant, type SqlValue } from './sql'
