import { words } from './identity'
import { guessRole } from './roles'
import type { RoleName } from './vocabulary'

/** What tells one person, visit or order from all others. */
const single: ReadonlySet<RoleName> = new Set(['customer', 'visitor', 'email', 'session', 'order'])
const contacts =
  /\b(?:address|phone|mobile|tel|nick|nickname|(?:first|last|full|receiver|recipient|buyer|shipping) ?name|zip|zipcode|postcode)\b/
const chinese = /地址|收货人|收件人|昵称|旺旺|手机|电话|姓名|身份证/

const address = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i
/** A mobile number in mainland China, or one with the code of its country. */
const mobile = /^(?:(?:\+?86[- ]?)?1[3-9]\d{9}|\+\d[\d ()-]{7,16}\d)$/

/** Whether a value is an address or number at which somebody can be reached. */
export function showsContact(value: unknown): boolean {
  const text = typeof value === 'string' ? value.trim() : ''
  return address.test(text) || mobile.test(text)
}

/** Whether a column of this name holds who somebody is, how to reach them, or which order or visit it was. */
export function namesPersons(column: string): boolean {
  const role = guessRole(column)
  if (role !== undefined && single.has(role)) return true
  return contacts.test(words(column)) || chinese.test(column)
}
