import type { engine as en } from '../en/engine'

export const engine: Record<keyof typeof en, string> = {}
