export { load } from './load'
export { guessRoles } from './roles'
export { sniff } from './sniff'
export { type Pasted, pasted } from './paste'
