import type { glossary as en } from '../en/glossary'

export const glossary: Record<keyof typeof en, string> = {}
