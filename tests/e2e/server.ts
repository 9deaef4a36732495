import { join } from 'node:path'
import { serve } from './serve'

/** Where the built site stands during browser tests: below a sub-path, as on many static hosts. */
const base = '/some/where/'
const port = 4179

serve(join(import.meta.dirname, '../../dist'), base).listen(port, '127.0.0.1')
