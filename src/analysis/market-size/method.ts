import type { Locale } from '../../lib/locale'
export const method: Readonly<Record<Locale, string>> = {
  en: '# Market size',
  'zh-CN': '# 市场规模',
}
