export { aggregates, marks, parseChart, units, type ChartSpec } from './cell/spec'
export { chartQuery, rowCap, type ChartQuery } from './cell/query'
export { chartFor } from './cell/draw'
