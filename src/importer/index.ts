export { load, type Loaded, type LoadOptions } from './load'
export { guessRoles, type Candidate } from './roles'
export { sniff, type Sniffed } from './sniff'
