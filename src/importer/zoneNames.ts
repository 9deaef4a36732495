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
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}
