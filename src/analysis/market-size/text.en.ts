import { basis } from './text/en/basis'
import { concentration } from './text/en/concentration'
import { growth } from './text/en/growth'
import { outputs } from './text/en/outputs'
import { positions } from './text/en/positions'
import { prices } from './text/en/prices'
import { problems } from './text/en/problems'
import { settings } from './text/en/settings'
import { shares } from './text/en/shares'
import { sizing } from './text/en/sizing'

export const en = {
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
