export { aggregates, channels, marks, parseChart, units, type ChartSpec } from './cell/spec'
export { chartQuery, rowCap } from './cell/query'
export { writtenColumns } from './cell/written'
export { chartFor } from './cell/draw'
