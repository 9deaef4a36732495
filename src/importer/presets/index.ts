import { ads } from './ads'
import { amazon } from './amazon'
import { analytics } from './analytics'
import { chinese } from './china'
import { marketplaces } from './marketplaces'
import { otherAds } from './otherAds'
import { payments } from './payments'
import type { Preset } from './preset'
import { shops } from './shops'
import { taobao } from './taobao'

/** Every export that is known, by platform. */
export const presets: readonly Preset[] = [
  ...taobao,
  ...chinese,
  ...shops,
  ...marketplaces,
  ...payments,
  ...amazon,
  ...ads,
  ...otherAds,
  ...analytics,
]
