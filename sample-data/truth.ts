/** What is planted in the files: every figure a test looks for again. Probabilities are fractions. */

/** The shop is made up; so are its customers, its competitors and every row. */
export const shop = { english: 'Larkfield', chinese: '云雀野' }

export const demand = {
  /** orders on an ordinary day at the start */
  home: 15.2,
  abroad: 6.1,
  /** from one year to the next */
  growth: 0.22,
  /** Monday to Sunday */
  week: [0.94, 0.92, 0.94, 0.96, 1.0, 1.14, 1.1],
  /** January to December */
  season: {
    home: [0.8, 0.8, 1.0, 1.12, 1.18, 1.1, 1.05, 1.05, 1.1, 1.05, 1.05, 0.85],
    abroad: [0.78, 0.8, 0.9, 1.05, 1.2, 1.25, 1.2, 1.1, 0.95, 0.9, 1.0, 1.1],
  },
  /** Orders against an ordinary day of the same weekday and month. */
  promotions: [
    {
      name: '618',
      market: 'home',
      from: '06-01',
      to: '06-20',
      every: 1.6,
      peak: '06-18',
      top: 4.5,
    },
    {
      name: '11.11',
      market: 'home',
      from: '11-01',
      to: '11-11',
      every: 1.8,
      peak: '11-11',
      top: 7,
    },
    {
      name: '12.12',
      market: 'home',
      from: '12-12',
      to: '12-12',
      every: 2.5,
      peak: '12-12',
      top: 2.5,
    },
    {
      name: 'Black Friday',
      market: 'abroad',
      from: '11-28',
      to: '12-01',
      every: 3,
      peak: '11-28',
      top: 3,
    },
  ],
  /** around the Lunar New Year parcels stand still */
  newYear: {
    factor: 0.4,
    spans: [
      ['2025-01-27', '2025-02-04'],
      ['2026-02-15', '2026-02-23'],
    ],
  },
} as const

/** Who the customers are. `share` is of new customers; `again` weighs how often they come back. */
export const types = {
  once: { share: 0.42, again: 0, spend: 1 },
  hunter: { share: 0.18, again: 5, spend: 0.85 },
  regular: { share: 0.2, again: 1.6, spend: 1 },
  loyal: { share: 0.08, again: 6, spend: 1.35 },
  lapsed: { share: 0.12, again: 6, spend: 1.1 },
} as const
export type Type = keyof typeof types

/** A lapsed customer stops after this many days, and always before this date. */
export const lapse = { after: [100, 240], before: '2025-12-15' } as const

export const trade = {
  /** share of the registered orders that are first ones, from the first day to the last */
  newcomers: [0.52, 0.4],
  /** Amazon tells no customer; on the own site this share checks out as a guest */
  guests: 0.33,
  cancelled: 0.025,
  /** of the paid orders */
  refunds: { withApparel: 0.14, without: 0.045, full: 0.7 },
  /** share of home orders placed on Douyin, from the first day to the last, taken from Tmall */
  douyin: [0.1, 0.3],
  priceAbroad: 1.25,
} as const

/** Visitors of the own site and the WeChat shop, 2026-05-25 to 2026-06-30. */
export const funnel = {
  from: '2026-05-25',
  to: '2026-06-30',
  devices: {
    mobile: { share: 0.74, cart: 0.11, checkout: 0.48, purchase: 0.6 },
    desktop: { share: 0.26, cart: 0.11, checkout: 0.58, purchase: 0.72 },
  },
  /** median seconds from the step before, and the spread of their logarithm */
  times: { cart: [210, 1.1], checkout: [95, 1.3], purchase: [70, 0.8] },
} as const

/** Journeys to the own site and the WeChat shop from 2026-05-01 follow this chain of first order. */
export const journeys = {
  from: '2026-05-01',
  channels: ['Search ads', 'Social', 'Live stream', 'Email', 'Display', 'Direct'],
  start: [0.3, 0.28, 0.12, 0.06, 0.16, 0.08],
  /** from each channel to each channel, then to a conversion and to nothing */
  steps: [
    [0.1, 0.05, 0.03, 0.04, 0.02, 0.1, 0.05, 0.61],
    [0.12, 0.1, 0.07, 0.02, 0.03, 0.05, 0.018, 0.592],
    [0.05, 0.05, 0.08, 0.02, 0.01, 0.06, 0.075, 0.655],
    [0.05, 0.03, 0.03, 0.08, 0.01, 0.11, 0.09, 0.6],
    [0.07, 0.07, 0.01, 0.01, 0.1, 0.02, 0.006, 0.714],
    [0.05, 0.02, 0.02, 0.03, 0.01, 0.1, 0.095, 0.675],
  ],
  /** hundredths of a yuan a touch */
  costs: [850, 480, 900, 150, 420, 0],
} as const

/** One page of checkout against three, 2026-03-02 to 2026-03-29. The order value is the same in both. */
export const experiment = {
  perVariant: 5000,
  conversion: { control: 0.031, treatment: 0.041 },
  /** median spend of an order, in yuan, and the spread of its logarithm */
  spend: [520, 0.5],
  /** correlation of the logarithm of spend with that of the ninety days before */
  memory: 0.6,
  returning: 0.35,
  /** how much likelier those who bought before are to buy than a visitor on average */
  loyalty: 2,
} as const

/**
 * The niche the shop sells in, of eight brands: yearly growth in value, yuan in an ordinary month at the start, mean
 * price, and the brands' shares of the value in the first and the last month. The shop's own sales here are those of
 * its orders, to within a few percent.
 */
export const market = {
  growth: {
    Shelter: 0.12,
    Sleeping: 0.08,
    Cookware: 0.15,
    Apparel: 0.1,
    Lighting: 0.2,
    Living: 0.09,
  },
  monthly: {
    Shelter: 1.65e6,
    Sleeping: 1e6,
    Cookware: 1.1e6,
    Apparel: 1.37e6,
    Lighting: 0.84e6,
    Living: 1e6,
  },
  price: { Shelter: 510, Sleeping: 235, Cookware: 210, Apparel: 260, Lighting: 225, Living: 180 },
  /** deviation of a category's month from its course */
  shock: 0.03,
  /** name, first share, last share, price against the category, rating */
  brands: [
    ['Northfell', 0.24, 0.22, 1.45, 4.6],
    ['Kestrel & Co', 0.18, 0.17, 1.2, 4.5],
    ['Baishan 白山', 0.16, 0.15, 0.75, 4.2],
    ['Yema 野码', 0.12, 0.15, 0.6, 4.0],
    ['Larkfield 云雀野', 0.054, 0.064, 1.0, 4.5],
    ['Hollow Oak', 0.09, 0.083, 1.7, 4.6],
    ['Qingtan 清滩', 0.09, 0.105, 0.5, 3.9],
    ['Fieldmouse', 0.066, 0.058, 0.85, 4.1],
  ],
} as const

/** Of the completed orders this share is reviewed. From September 2025 the Ridge 2 tent has a bad zip. */
export const reviews = {
  share: 0.1,
  stars: [0.02, 0.03, 0.06, 0.2, 0.69],
  fault: { sku: 'SH101', from: '2025-09-01', stars: [0.3, 0.28, 0.2, 0.14, 0.08] },
} as const

/** Hundredths of a yuan a click, clicks a view, and clicks on an ordinary day at the start. */
export const ads = {
  'Tmall search': { click: 300, rate: 0.032, clicks: 260 },
  'Douyin feed': { click: 180, rate: 0.018, clicks: 310 },
  'JD express': { click: 320, rate: 0.027, clicks: 110 },
  'Google Ads': { click: 650, rate: 0.041, clicks: 70 },
  'Meta Ads': { click: 420, rate: 0.013, clicks: 90 },
} as const
/** what a click costs more while a promotion runs */
export const promotionPremium = 0.6
