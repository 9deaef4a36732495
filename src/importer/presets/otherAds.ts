import type { Preset } from './preset'

/** Microsoft Advertising: lines of `Report …` above, a line of copyright below. */
const microsoft: Preset = {
  id: 'microsoft_ads',
  subject: 'ad_spend',
  channel: 'Microsoft Ads',
  signature: [
    'Gregorian date',
    'Time period',
    'Account number',
    'Return on ad spend',
    'Ad distribution',
    'Bid match type',
    'Delivered match type',
    'Top vs. other',
    'Currency code',
    'Campaign status',
    'Avg. CPC',
  ],
  roles: {
    time: ['Gregorian date', 'Time period', 'Week', 'Month'],
    campaign: ['Campaign name', 'Campaign'],
    adgroup: ['Ad group'],
    keyword: ['Keyword', 'Search term'],
    device: ['Device type'],
    cost: ['Spend'],
    impressions: ['Impressions'],
    clicks: ['Clicks'],
    conversions: ['Conversions', 'All conversions'],
    amount: ['Revenue', 'All revenue'],
    currency: ['Currency code'],
  },
  texts: ['Account number', 'Campaign ID', 'Ad group ID'],
}

/** LinkedIn's campaign performance: four lines above, tabs, UTF-16. */
const linkedin: Preset = {
  id: 'linkedin_ads',
  subject: 'ad_spend',
  channel: 'LinkedIn Ads',
  timezone: 'UTC',
  signature: [
    'Start Date (in UTC)',
    'Total Budget',
    'Click Through Rate',
    'Total Engagements',
    'Total Conversion Value',
    'Campaign Group Name',
    'Campaign Status',
    'Campaign Type',
  ],
  roles: {
    time: ['Start Date (in UTC)'],
    campaign: ['Campaign Name', 'Campaign Group Name'],
    cost: ['Total Spent'],
    impressions: ['Impressions'],
    clicks: ['Clicks'],
    conversions: ['Conversions'],
    amount: ['Total Conversion Value'],
    currency: ['Currency'],
    medium: ['Campaign Type'],
  },
  texts: ['Campaign ID', 'Account ID', 'Campaign Group ID'],
}

const pinterest: Preset = {
  id: 'pinterest_ads',
  subject: 'ad_spend',
  channel: 'Pinterest Ads',
  signature: [
    'Pin clicks',
    'Outbound clicks',
    'Spend in account currency',
    'Total conversions (Checkout)',
    'Total order value (Checkout)',
    'Total ROAS (Checkout)',
    'Paid impressions',
  ],
  roles: {
    time: ['Date'],
    campaign: ['Campaign name'],
    adgroup: ['Ad group name'],
    cost: ['Spend in account currency'],
    impressions: ['Impressions', 'Paid impressions'],
    clicks: ['Pin clicks', 'Outbound clicks'],
    conversions: ['Total conversions (Checkout)'],
    amount: ['Total order value (Checkout)'],
  },
  texts: ['Campaign ID', 'Ad group ID'],
}

const snapchat: Preset = {
  id: 'snapchat_ads',
  subject: 'ad_spend',
  channel: 'Snapchat Ads',
  signature: ['Swipe Ups', 'Swipe-Ups', 'Paid Impressions', 'eCPSU', 'Purchases Value', 'eCPM'],
  roles: {
    time: ['Start Time', 'Date'],
    campaign: ['Campaign Name'],
    adgroup: ['Ad Set Name', 'Ad Squad Name'],
    cost: ['Amount Spent', 'Spend'],
    impressions: ['Paid Impressions'],
    clicks: ['Swipe Ups', 'Swipe-Ups'],
    conversions: ['Purchases'],
    amount: ['Purchases Value'],
    currency: ['Currency'],
  },
  texts: ['Campaign ID'],
}

/** Criteo: `Sales` are counted, `Revenue` is money; both by how long after a click they count. */
const criteo: Preset = {
  id: 'criteo_ads',
  subject: 'ad_spend',
  channel: 'Criteo',
  signature: ['Displays', 'Sales PC30d', 'Revenue PC30d', 'Sales PC1', 'Revenue PC1', 'Advertiser'],
  roles: {
    time: ['Day', 'Date'],
    campaign: ['Campaign'],
    cost: ['Cost', 'Advertiser Cost'],
    impressions: ['Displays'],
    clicks: ['Clicks'],
    conversions: ['Sales PC30d', 'Sales PC1', 'Sales'],
    amount: ['Revenue PC30d', 'Revenue PC1', 'Revenue'],
    currency: ['Currency'],
  },
}

/** Mailchimp's campaigns: a mailing a row. */
const mailchimp: Preset = {
  id: 'mailchimp_campaigns',
  subject: 'metrics',
  channel: 'Email',
  signature: [
    'Successful Deliveries',
    'Soft Bounces',
    'Hard Bounces',
    'Times Forwarded',
    'Forwarded Opens',
    'Abuse Complaints',
    'Times Liked on Facebook',
    'Total Gross Sales',
    'Send Weekday',
  ],
  roles: {
    time: ['Send Date'],
    campaign: ['Title', 'Subject'],
    impressions: ['Successful Deliveries', 'Total Recipients'],
    clicks: ['Unique Clicks'],
    orders: ['Total Orders'],
    amount: ['Total Revenue', 'Total Gross Sales'],
  },
  texts: ['Unique Id', 'Folder Id'],
}

export const otherAds: readonly Preset[] = [
  microsoft,
  linkedin,
  pinterest,
  snapchat,
  criteo,
  mailchimp,
]
