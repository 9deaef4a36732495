import { charts } from './text/en/charts'
import { findings } from './text/en/findings'
import { outputs } from './text/en/outputs'
import { problems } from './text/en/problems'
import { settings } from './text/en/settings'

export const en = { ...settings, ...outputs, ...findings, ...charts, ...problems }
