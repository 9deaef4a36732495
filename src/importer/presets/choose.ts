import type { Overrides } from '../contract'
import { presets } from './index'
import { matchPreset } from './match'
import type { Preset } from './preset'

/** The preset a file is read by, if any. */
export interface Choice {
  readonly preset?: Preset
  /** what the analyst asks for and nobody knows */
  readonly unknown?: string
}

/** The preset the analyst names, else the one that the header fits; the notebook's own come first. */
export function choose(
  names: readonly string[],
  { preset: asked, ownPresets = [] }: Pick<Overrides, 'preset' | 'ownPresets'>,
): Choice {
  if (asked === null) return {}
  if (asked !== undefined) {
    const named = [...ownPresets, ...presets].find(({ id }) => id === asked)
    return named ? { preset: named } : { unknown: asked }
  }
  const own = matchPreset(names, ownPresets)
  if (own && own.signs >= Math.min(own.preset.signature.length, names.length))
    return { preset: own.preset }
  const found = matchPreset(names, presets)
  return found ? { preset: found.preset } : {}
}
