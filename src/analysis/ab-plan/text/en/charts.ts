export const charts = {
  'chart.axis.weeks': 'Weeks',
  'chart.axis.units': 'Visitors in each variant',
  'chart.length.weeks': '{n, plural, one {one week} other {# weeks}}',
  'chart.length.units': '{place} visitors in each variant',
  'chart.named': '{sign, select, up {+} other {}}{effect}{scale, select, points { pts} other {}}',
  'chart.power.title':
    '{timed, select, yes {{days, plural, one {One day finds} other {# days find}}} other {{units} visitors in each variant find}} {scale, select, points {{effect} points} other {{effect}}} with {power} power',
  'chart.power-asked.title':
    '{timed, select, yes {{days, plural, one {One day finds} other {# days find}}} other {{units} visitors in each variant find}} {scale, select, points {{effect} points} other {{effect}}} with only {power} power',
  'chart.power.level': '{power} asked for',
  'chart.power.point': '{days, plural, one {one day} other {# days}}',
  'chart.power.subtitle':
    'Chance to find the effect, from {baseline} today; {variants} arms, {confidence} confidence, {sides, select, two {two-sided} other {one-sided}}{counted, select, rows {; each row counted as a visitor} other {}}',
  'chart.power.alt':
    'Curves of the power over the length of the test, for half the effect, the effect and twice the effect.',
  'chart.effect.title':
    'After {length} effects of {scale, select, points {{effect} points} other {{effect}}} and more are found',
  'chart.effect.curve': 'Smallest effect found',
  'chart.effect.subtitle':
    'Smallest effect found with {power} power, {scale, select, points {in points} absolute {as a difference} other {relative to today}}, from {baseline}; {variants} arms, {confidence} confidence{counted, select, rows {; each row counted as a visitor} other {}}',
  'chart.effect.alt': 'A falling curve of the smallest effect found over the length of the test.',
  'chart.grid.y': 'Effect',
  'chart.grid.title':
    'Half the effect, {scale, select, points {{half} points} other {{half}}}, takes about four times as many visitors',
  'chart.grid.subtitle':
    'Chance to find each effect, by {timed, select, yes {whole weeks} other {visitors in each variant}}; {variants} arms, {confidence} confidence{counted, select, rows {; each row counted as a visitor} other {}}',
  'chart.grid.alt': 'A table of the power, by effect and length of the test.',
}
