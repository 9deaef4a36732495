import type { notebook as en } from '../en/notebook'

export const notebook: Record<keyof typeof en, string> = {}
