import type { CanonicalFile } from '../../importer/canonical'
import { columnOf } from '../../importer/canonical/file'
import type { Persons } from '../../importer/canonical/persons'
import { namesIdentity } from '../../importer/identity'
import type { Reader } from '../session'

/** What an id is called that stays the same with a person, whatever they order. */
const ofPerson = /unique|person|member|master|global|union|universal|user|唯一|统一|会员/i

/**
 * The files with what a file of customers says of the ids that they name: where several of these stand for one id of a
 * person, and none for two, orders are that person's.
 */
export async function withPersons(
  session: Reader,
  files: readonly CanonicalFile[],
): Promise<readonly CanonicalFile[]> {
  const lists = files.filter(({ report }) => report.nature.subject === 'customers')
  const named = new Set(
    files
      .filter(({ report: { nature } }) => /^order/.test(nature.subject ?? ''))
      .flatMap((file) => columnOf(file, ['customer'])?.name ?? []),
  )
  for (const { relation, columns } of lists) {
    const id = columns.find(({ name }) => named.has(name))?.name
    if (id === undefined) continue
    for (const { name: person } of columns) {
      if (person === id || !namesIdentity(person) || !ofPerson.test(person)) continue
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
