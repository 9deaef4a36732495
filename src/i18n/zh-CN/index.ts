import { chart } from './chart'
import { cli } from './cli'
import { engine } from './engine'
import { report } from './report'
import { glossary } from './glossary'
import { graph } from './graph'
import { importer } from './importer'
import { notebook } from './notebook'
import { session } from './session'
import { ui } from './ui'

export const zhCN = {
  ...chart,
  ...cli,
  ...engine,
  ...report,
  ...glossary,
  ...graph,
  ...importer,
  ...notebook,
  ...session,
  ...ui,
} as const
