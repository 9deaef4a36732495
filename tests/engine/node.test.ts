import { openNodeEngine } from '../../src/engine/duckdb/node'
import { contract } from './contract'

contract('on Node', openNodeEngine)
