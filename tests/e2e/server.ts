import { join } from 'node:path'
import { path, port } from './address'
import { serve } from './serve'

serve(join(import.meta.dirname, '../../dist'), path).listen(port, '127.0.0.1')
