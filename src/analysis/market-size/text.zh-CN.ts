import type { en } from './text.en'
import { basis } from './text/zh-CN/basis'
import { concentration } from './text/zh-CN/concentration'
import { growth } from './text/zh-CN/growth'
import { outputs } from './text/zh-CN/outputs'
import { positions } from './text/zh-CN/positions'
import { prices } from './text/zh-CN/prices'
import { problems } from './text/zh-CN/problems'
import { settings } from './text/zh-CN/settings'
import { shares } from './text/zh-CN/shares'
import { sizing } from './text/zh-CN/sizing'

export const zhCN: Readonly<Record<keyof typeof en, string>> = {
  ...settings,
  ...outputs,
  ...sizing,
  ...growth,
  ...shares,
  ...concentration,
  ...prices,
  ...positions,
  ...basis,
  ...problems,
}
