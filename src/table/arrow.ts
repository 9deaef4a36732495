import { DataType, RecordBatchReader, type Field } from 'apache-arrow'
import { columnType } from './arrowType'
import { reader } from './arrowValue'
import { Table, type Value } from './table'

/**
 * Decodes an Arrow IPC stream (given in pieces) into a `Table`, exactly. It expects the engine to send
 * Arrow with its lossless conversion; columns are read by position, so that names may repeat.
 */
export function decode(stream: Iterable<Uint8Array>): Table {
  const batches = RecordBatchReader.from(stream)
  batches.open()
  const { fields } = batches.schema
  const values: Value[][] = fields.map(() => [])
  let rowCount = 0
  for (const batch of batches) {
    // An empty batch may leave out the children of its nested columns.
    if (batch.numRows === 0) continue
    rowCount += batch.numRows
    fields.forEach((field, i) => {
      const data = batch.data.children[i]
      if (!data) throw new Error(`missing column: ${field.name}`)
      const read = reader(field, data)
      const column = values[i]
      for (let row = 0; row < batch.numRows; row++) column?.push(read(row))
    })
  }
  const columns = fields.map((field) => ({ name: field.name, ...columnType(field) }))
  return new Table(columns, values, rowCount)
}

/**
 * Whether a stream that starts like this needs dictionaries (the labels of an ENUM, at any depth). The
 * database leaves them out when it sends a result in pieces.
 */
export function needsDictionaries(head: Uint8Array): boolean {
  const within = ({ type }: Field): boolean =>
    DataType.isDictionary(type) || (type.children ?? []).some(within)
  return RecordBatchReader.from([head]).open().schema.fields.some(within)
}
