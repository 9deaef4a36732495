import { charts } from './text/zh-CN/charts'
import { findings } from './text/zh-CN/findings'
import { outputs } from './text/zh-CN/outputs'
import { problems } from './text/zh-CN/problems'
import { settings } from './text/zh-CN/settings'

export const zhCN = { ...settings, ...outputs, ...findings, ...charts, ...problems }
