export const sizing = {
  'finding.som':
    'SOM {size} (80%: {low} to {high}): {share} of a market (TAM) of {tam}, of which {sam} can be served (SAM).',
  'finding.som-exact':
    'SOM {size}: {share} of a market (TAM) of {tam}, of which {sam} can be served (SAM).',
  'finding.som-of-tam': 'SOM {size} (80%: {low} to {high}): {share} of a market (TAM) of {tam}.',
  'finding.som-of-tam-exact': 'SOM {size}: {share} of a market (TAM) of {tam}.',
  'finding.sam':
    'SAM {size} (80%: {low} to {high}): {share} of a market (TAM) of {tam} can be served.',
  'finding.sam-exact': 'SAM {size}: {share} of a market (TAM) of {tam} can be served.',
  'finding.tam-measured': 'The market in the data is {size}, {from} to {to}.',
  'finding.tam-measured-all': 'The market in the data is {size} in all.',
  'finding.tam': 'TAM {size} (80%: {low} to {high}).',
  'finding.tam-exact': 'TAM {size}.',
  'finding.bottom-up': 'From the bottom up {size} (80%: {low} to {high}).',
  'finding.bottom-up-exact': 'From the bottom up {size}.',
  'finding.bottom-up-shop':
    'From the bottom up {size} (80%: {low} to {high}), what the shop’s own orders of {from} to {to} say is taken from them.',
  'finding.shop':
    'The shop’s own customers brought {sales}, {from} to {to}.{market, select, yes {} other { That is what it sells, not how large its market is: for that, enter how many customers could buy, or the market as a whole.}}',
  'finding.segment':
    '{segment_share} of the bottom-up size comes from “{segment}”, the largest segment.',
  'finding.same': 'Both ways give {top}: bottom-up meets {level}.',
  'finding.agree':
    'Both ways are compatible: bottom-up {bottom}, {level} {top}. The ratio of {ratio} is uncertain (80%: {low} to {high}), and 100% lies within.',
  'finding.room':
    '{gap} of {level} is still open, all at the likeliest values: the shop’s customers bring {bottom}, {ratio} of {top} (80%: {low} to {high}).{selling, select, yes { If they buy as often and for as much, all of it takes {wanted} customers instead of {customers}.} other {}}',
  'finding.below':
    'Bottom-up falls {gap} short of {level}: {bottom} against {top}, {ratio} (80%: {low} to {high}). The ranges do not explain it.',
  'finding.above':
    'Bottom-up exceeds {level} by {gap}: {bottom} against {top}, {ratio} (80%: {low} to {high}). The ranges do not explain it.',
  'finding.closes':
    '{quantity, select, customers {Customers of “{factor}”} frequency {Orders a customer of “{factor}”} order_value {Value of an order of “{factor}”} other {“{factor}”}} alone would close the gap at {needed} instead of {likely}, which lies within its range.',
  'finding.does-not-close':
    'No assumption closes the gap within its range. The nearest: {quantity, select, customers {customers of “{factor}”} frequency {orders a customer of “{factor}”} order_value {value of an order of “{factor}”} other {“{factor}”}} would have to be {needed} instead of {likely}.',
  'finding.driver':
    'What matters most: {quantity, select, customers {customers of “{factor}”} frequency {orders a customer of “{factor}”} order_value {value of an order of “{factor}”} other {“{factor}”}}. From {from} to {to} it {alike, select, same {leaves {size, select, bottom {the bottom-up size} other {{size}}} at {low}: no assumption matters much.} other {moves {size, select, bottom {the bottom-up size} other {{size}}} from {low} to {high}. Find that number out first.}}',

  'chart.sizes.title': '{name}: {size} (80%: {low} to {high})',
  'chart.sizes.subtitle':
    'Median, middle half and middle 80% of 40,000 draws; assumptions {shape, select, triangular {triangular} pert {PERT} other {even}} between their ends',
  'chart.sizes.alt':
    'Ranges of the sizes; {name} has a median of {size} and 80% between {low} and {high}.',
  'chart.sizes-exact.title': '{name}: {size}',
  'chart.sizes-exact.subtitle': 'Sizes without ranges, from data and given numbers',
  'chart.sizes-exact.alt': 'Bars of the sizes; {name} is {size}.',
  'chart.sizes.range': '{size} ({low} to {high})',
  'chart.tornado.title':
    '{quantity, select, customers {Customers of “{factor}”} frequency {Orders a customer of “{factor}”} order_value {Value of an order of “{factor}”} other {“{factor}”}} matters most: {low} to {high}',
  'chart.tornado.subtitle':
    '{size} at the ends of each assumption, the others at their likeliest ({point}); {shown} of {all}',
  'chart.tornado.alt':
    'Bars of what each assumption does to {size}; the longest goes from {low} to {high}.',
  'chart.tornado.factor':
    '{quantity, select, customers {{factor}: customers} frequency {{factor}: orders a customer} order_value {{factor}: value of an order} other {{factor}}}',
  'chart.tornado.end': '{value}',
}
