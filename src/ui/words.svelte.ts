import type { ui } from '../i18n/en/ui'
import { formatter } from '../i18n/format'
import { speaker } from '../i18n/say'
import type { Values } from '../lib/problem'
import { preferences } from './preferences.svelte'

export type UiKey = keyof typeof ui

const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
const style = $derived({ locale: preferences.language, currency: '', timezone })
const say = $derived(speaker(style))
const format = $derived(formatter(style))

/** The interface's words, in the interface's language; reading it in markup keeps it current. */
export const t = (key: UiKey, values?: Values): string => say(key, values)

/** Writes a number of the interface itself (row counts, sizes), not of the notebook. */
export const write: ReturnType<typeof formatter> = (value, as, detail) => format(value, as, detail)

/** How long ago a moment was, in whole units. */
export function ago(then: number, now = Date.now()): string {
  const relative = new Intl.RelativeTimeFormat(preferences.language, { numeric: 'auto' })
  const minutes = Math.round((then - now) / 60_000)
  if (minutes > -60) return relative.format(minutes, 'minute')
  if (minutes > -60 * 24) return relative.format(Math.round(minutes / 60), 'hour')
  return relative.format(Math.round(minutes / 60 / 24), 'day')
}
