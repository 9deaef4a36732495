/** The trade's abbreviations, defined once: their long form and what they mean. */
export const glossary = {
  'glossary.GMV':
    'GMV, gross merchandise value: the value of all orders placed in a period, before refunds, cancellations and fees.',
  'glossary.AOV': 'AOV, average order value: revenue divided by the number of orders.',
  'glossary.CVR':
    'CVR, conversion rate: the share of visitors, sessions or users who did what was hoped for.',
  'glossary.CAC':
    'CAC, customer acquisition cost: marketing and sales cost divided by the new customers it won.',
  'glossary.LTV':
    'LTV, lifetime value: what a customer is expected to bring in over the whole relationship.',
  'glossary.ROAS':
    'ROAS, return on ad spend: revenue credited to an advertisement divided by what it cost.',
  'glossary.RFM':
    'RFM, recency, frequency, monetary value: customers scored by how lately, how often and for how much they bought.',
  'glossary.TAM':
    'TAM, total addressable market: what everyone who could ever buy would spend in a year.',
  'glossary.SAM':
    'SAM, serviceable available market: the part of the total market that our goods, channels and regions can serve.',
  'glossary.SOM':
    'SOM, serviceable obtainable market: the part of the serviceable market we can realistically win.',
  'glossary.MDE':
    'MDE, minimum detectable effect: the smallest true difference that a test of this size would find with the stated power.',
  'glossary.SRM':
    'SRM, sample ratio mismatch: the arms of a test hold other shares of users than were planned, so its result cannot be trusted.',
} as const
