import type { graph as en } from '../en/graph'

export const graph: Record<keyof typeof en, string> = {}
