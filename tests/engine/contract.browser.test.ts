import { openBrowserEngine } from '../../src/engine/duckdb/browser'
import { contract } from './contract'

contract('in the browser', openBrowserEngine)
