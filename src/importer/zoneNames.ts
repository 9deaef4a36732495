/**
 * Short names of zones as exports write them behind a time, in hours from UTC. `CST` is the one of North
 * America: platforms that mean China write no zone.
 */
export const zoneOffsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 1,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  HKT: 8,
  SGT: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  BRT: -3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
}

/** Zones by the names that people are shown, as Square and others write them, and by IANA's. */
const shown: Readonly<Record<string, string>> = {
  'Eastern Time (US & Canada)': 'America/New_York',
  'Central Time (US & Canada)': 'America/Chicago',
  'Mountain Time (US & Canada)': 'America/Denver',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  'Atlantic Time (Canada)': 'America/Halifax',
  Arizona: 'America/Phoenix',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
  London: 'Europe/London',
  Dublin: 'Europe/Dublin',
  Madrid: 'Europe/Madrid',
  Paris: 'Europe/Paris',
  Berlin: 'Europe/Berlin',
  Tokyo: 'Asia/Tokyo',
  Osaka: 'Asia/Tokyo',
  Beijing: 'Asia/Shanghai',
  北京时间: 'Asia/Shanghai',
  中国标准时间: 'Asia/Shanghai',
  Singapore: 'Asia/Singapore',
  Sydney: 'Australia/Sydney',
  Melbourne: 'Australia/Melbourne',
  Brisbane: 'Australia/Brisbane',
  Adelaide: 'Australia/Adelaide',
  Perth: 'Australia/Perth',
}

const offset = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/

/** A zone by any of its names: so many hours ahead of UTC throughout, or a place whose clocks change; undefined where it is none. */
export function placeOf(name: string): number | string | undefined {
  const hours = zoneOffsets[name]
  if (hours !== undefined) return hours
  const [, sign, whole = '0', part = '0'] = offset.exec(name) ?? []
  if (sign !== undefined) {
    const ahead = Number(whole) + Number(part) / 60
    return ahead > 14 ? undefined : sign === '-' ? -ahead : ahead
  }
  if (shown[name] !== undefined) return shown[name]
  return /^[A-Z][A-Za-z]+\/[A-Za-z_/+-]+\d*$/.test(name) && isZone(name) ? name : undefined
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
