export { load } from './load'
export { guessRoles } from './roles'
export { sniff } from './sniff'
