import type { session as en } from '../en/session'

export const session: Record<keyof typeof en, string> = {}
