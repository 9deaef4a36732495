export const charts = {
  'chart.ship.title':
    '{metric}: {variant} {lifted, select, yes {{gain} {way, select, up {above} other {below}} {control}} other {better than {control}}}',
  'chart.open.title':
    '{metric}: {clear, select, yes {{variant} differs from {control}} other {no clear difference from {control}}}',
  'chart.blocked.title': 'No verdict yet: the lift of each metric',
  'chart.lifts.subtitle':
    'Lift against {control}, {confidence} {looking, select, either {intervals} other {bounds}}{monitoring, select, sequential {, always valid} group {, at look {look} of {looks}} other {}}, {units} units',
  'chart.lifts.alt':
    'Lift of each metric against {control} with {confidence} {looking, select, either {intervals} other {bounds}}, round a line of no difference.',
  'chart.settling.title':
    '{blocked, select, yes {How the estimate settled} other {{looking, select, either {{clear, select, yes {The interval has left zero behind} other {The interval still holds zero}}} other {{clear, select, yes {The bounds have left zero behind} other {Zero still lies between the bounds}}}}}}',
  'chart.settling.subtitle':
    '{metric}: difference of {variant} to {control}{kind, select, conversion { in points} other {}}, all units up to each day of exposure; {looking, select, either {band {confidence}} other {band between the {confidence} bounds}}, dashed: always valid',
  'chart.settling.alt':
    'Line of the difference over all units up to each day, with its {confidence} {looking, select, either {interval} other {bounds}}, ending between {low} and {high}.',
  'chart.daily.title': '{metric} by day of exposure',
  'chart.daily.subtitle': '{metric} of the units exposed on each day, {days} days, {units} units',
  'chart.daily.alt': 'Lines of {metric} by day of exposure, one a variant.',
  'chart.segments.title': '{metric} by {segment}',
  'chart.segments.subtitle':
    'Difference of {variant} to {control}{kind, select, conversion { in points} other {}}, {confidence} {looking, select, either {intervals} other {bounds}}, not adjusted for the number of segments',
  'chart.segments.alt':
    'Difference of {variant} to {control} in each {segment}, with {confidence} {looking, select, either {intervals} other {bounds}}.',
}
