export { sql, type Sql, type SqlValue } from './sql'
export { script, type Step } from './script'
export { scan, type Token } from './scan'
export { originsOf, withOrigins, type Origin } from './origin'
