export const shares = {
  'finding.own-shift':
    '{name} has {share}, {way, select, up {{change} points more than} down {{change} points less than} other {as much as}} before{dated, select, yes { ({from} to {to})} other {}}: number {rank} of {sellers} named.',
  'finding.own': '{name} has {share} of the market: number {rank} of {sellers} named.',
  'finding.leader-shift':
    '{name} leads with {share}{holder, select, categories { of sales} other {}}, {way, select, up {{change} points more than} down {{change} points less than} other {as much as}} before{dated, select, yes { ({from} to {to})} other {}}.',
  'finding.leader': '{name} leads with {share}{holder, select, categories { of sales} other {}}.',
  'finding.mover':
    '{name} moved most: {way, select, up {{change} points up} other {{change} points down}} to {share}.',

  'chart.shares.title':
    '{name} leads with {share}; HHI {hhi}, {band, select, low {not concentrated} moderate {moderately concentrated} high {highly concentrated} other {depending on the others}}',
  'chart.shares.subtitle':
    'Share of sales by {holder, select, sellers {seller} other {brand}}, {span}; bands of DOJ/FTC 2023; {sellers} named',
  'chart.shares.alt': 'Dots of the share of each of {shown}; {name} leads with {share}.',
  'chart.shares-shift.title':
    '{name} leads with {share}; HHI {hhi}, {band, select, low {not concentrated} moderate {moderately concentrated} high {highly concentrated} other {depending on the others}}',
  'chart.shares-shift.subtitle':
    'Share of sales by {holder, select, sellers {seller} other {brand}}, {span}, ring: {before}; bands of DOJ/FTC 2023; {sellers} named',
  'chart.shares-shift.alt':
    'Dots of the share of each of {shown} now, rings before; {name} leads with {share}.',
  'chart.shares-category.title': '{name} is the largest category with {share}',
  'chart.shares-category.subtitle': 'Share of sales by category, {span}; {sellers} categories',
  'chart.shares-category.alt': 'Dots of the share of each of {shown}; {name} leads with {share}.',
  'chart.shares-shift-category.title': '{name} is the largest category with {share}',
  'chart.shares-shift-category.subtitle':
    'Share of sales by category, {span}, ring: {before}; {sellers} categories',
  'chart.shares-shift-category.alt':
    'Dots of the share of each of {shown} now, rings before; {name} leads with {share}.',
  'chart.shares.text': '{share}',
  'chart.shares.text-shift': '{share} ({way, select, up {+{change}} other {{change}}} points)',
}
