import type { Locale } from '../../lib/locale'

export const method: Readonly<Record<Locale, string>> = { en: '# A/B test', 'zh-CN': '# A/B 测试' }
