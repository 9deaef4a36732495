import type { Locale } from '../../lib/locale'
import type { AnalysisText } from '../contract'
import { en } from './text.en'
import { zhCN } from './text.zh-CN'

export const text: Readonly<Record<Locale, AnalysisText>> = { en, 'zh-CN': zhCN }
