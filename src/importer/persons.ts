import { words } from './identity'
import { guessRole } from './roles'
import type { RoleName } from './vocabulary'

/** What tells one person, visit or order from all others. */
const single: ReadonlySet<RoleName> = new Set(['customer', 'visitor', 'email', 'session', 'order'])
const contacts =
  /\b(?:address|phone|mobile|tel|nick|nickname|(?:first|last|full|receiver|recipient|buyer|shipping) ?name|zip|zipcode|postcode)\b/
const chinese = /地址|收货人|收件人|昵称|旺旺|手机|电话|姓名|身份证/

/** Whether a column of this name holds who somebody is, how to reach them, or which order or visit it was. */
export function namesPersons(column: string): boolean {
  const role = guessRole(column)
  if (role !== undefined && single.has(role)) return true
  return contacts.test(words(column)) || chinese.test(column)
}
