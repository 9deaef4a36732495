export const prices = {
  'finding.band':
    '{kind, select, per_order {Orders} other {Prices}} of {band} bring most: {share} of sales.',
  'finding.band-units':
    '{kind, select, per_order {Orders} other {Prices}} of {band} bring most: {share} of sales with {unit_share} of units.',
  'finding.band-empty':
    'Nobody sells at {empty}{more, plural, =0 {} other { and # more bands}}: unserved between served prices.',
  'finding.band-missed': '{name} sells nothing at {missed}, where {missed_share} of the market is.',

  'chart.bands.title':
    '{band} brings {share} of sales{n, plural, =0 {} one {; one band is unserved} other {; # bands are unserved}}',
  'chart.bands.subtitle':
    'Share of sales by {kind, select, per_order {value of an order} per_unit {price a unit} other {price}}, {span}',
  'chart.bands.alt': 'Bars of the share of sales by price; the longest is {band} with {share}.',
  'chart.bands-units.title':
    '{band} brings {share} of sales{n, plural, =0 {} one {; one band is unserved} other {; # bands are unserved}}',
  'chart.bands-units.subtitle':
    'Share of sales (bar) and of units (ring) by {kind, select, per_unit {price a unit} other {price}}, {span}',
  'chart.bands-units.alt':
    'Bars of the share of sales by price, with rings for units; the longest is {band} with {share}.',
  'chart.bands.empty': 'nobody',
  'chart.bands.text': '{share}',
  'chart.bands.text-units': '{share} · units {units}',
}
