export const basis = {
  'finding.basis':
    '{rows} {n, plural, one {row} other {rows}}, {from} to {to}; {net, select, net {revenue net of refunds} gross {gross revenue: amounts above zero, no refund subtracted} orders {amounts as in the orders, negative ones subtracted} pieces {measured in units, not money} other {sales as the table states them}}.',
  'finding.basis-undated':
    '{rows} {n, plural, one {row} other {rows}} without dates; {net, select, net {revenue net of refunds} gross {gross revenue: amounts above zero, no refund subtracted} orders {amounts as in the orders, negative ones subtracted} pieces {measured in units, not money} other {sales as the table states them}}.',
  'finding.basis-chance':
    'Ranges are P10 to P90 of 40,000 draws; every assumption {shape, select, triangular {triangular} pert {PERT} other {even}} between its ends and independent of the others.',

  'chart.all': 'all rows',
  'chart.span': '{from} to {to}',
}
