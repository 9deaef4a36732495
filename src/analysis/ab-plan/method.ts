import type { Locale } from '../../lib/locale'

export const method: Readonly<Record<Locale, string>> = { en: '', 'zh-CN': '' }
