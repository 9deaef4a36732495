export { aggregates, channels, marks, parseChart, units, type ChartSpec } from './cell/spec'
export { chartQuery, rowCap } from './cell/query'
export { chartFor } from './cell/draw'
