import type { Locale } from '../lib/locale'
import { en } from './en'
import { zhCN } from './zh-CN'

/** The keys of the shared catalogue; English is the type, so a missing translation does not compile. */
type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, string>>

export const catalogues: Readonly<Record<Locale, Messages>> = { en, 'zh-CN': zhCN }
