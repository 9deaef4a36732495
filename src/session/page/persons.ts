import type { CanonicalFile } from '../../importer/canonical'
import { columnOf } from '../../importer/canonical/file'
import type { Persons } from '../../importer/canonical/persons'
import { namesIdentity, words } from '../../importer/identity'
import type { Reader } from '../session'

/** What an id is called that stays the same with a person, whatever they order; not their group, their address or who sent them. */
const ofPerson =
  /^((customer|client|buyer|shopper) )?(unique|person|member|master|global|union|universal|user)( (customer|client|buyer|person|card))? ?(id|uuid|guid|no|number|key|code|hash)$|^(客户|顾客|买家|用户)?(唯一|统一|会员)(客户|顾客|用户|会员|身份|卡|账)?(id|编号|编码|标识|号|码)$/

/**
 * The files with what a file of customers says of the ids that they name: where these are new with every order, several of them
 * stand for one id of a person, and none for two, orders are that person's.
 */
export async function withPersons(
  session: Reader,
  files: readonly CanonicalFile[],
): Promise<readonly CanonicalFile[]> {
  const lists = files.filter(({ report }) => report.nature.subject === 'customers')
  const bought = files.filter(({ report: { nature } }) => /^order/.test(nature.subject ?? ''))
  const named = new Set(bought.flatMap((file) => columnOf(file, ['customer'])?.name ?? []))
  for (const { relation, columns } of lists) {
    const id = columns.find(({ name }) => named.has(name))?.name
    if (id === undefined || (await ordersAgain(session, bought, id))) continue
    for (const { name: person } of columns) {
      if (person === id || !namesIdentity(person) || !ofPerson.test(words(person))) continue
      const isShared = await session.recurs(relation, person, id)
      if (!isShared || (await session.recurs(relation, id, person))) continue
      const persons: Persons = { relation, id, person }
      return files.map((file) => {
        const isOfIt = columnOf(file, ['customer'])?.name === id
        return isOfIt ? { ...file, persons } : file
      })
    }
  }
  return files
}

/** Whether an id may stand beside several orders, so that it is a customer's already. */
async function ordersAgain(
  session: Reader,
  files: readonly CanonicalFile[],
  id: string,
): Promise<boolean> {
  for (const file of files) {
    if (columnOf(file, ['customer'])?.name !== id) continue
    const order = columnOf(file, ['order', 'time'])
    if (order === undefined || (await session.recurs(file.relation, id, order.name))) return true
  }
  return false
}
