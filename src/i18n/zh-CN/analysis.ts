import type { analysis as en } from '../en/analysis'

export const analysis: Record<keyof typeof en, string> = {}
