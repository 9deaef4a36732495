export const findings = {
  'finding.best':
    '{amount_share} of net revenue comes from {customers} {n, plural, one {customer} other {customers}} in “{segment}”, {customer_share} of all customers.',
  'finding.best-count':
    '{customers} {n, plural, one {customer is} other {customers are}} in “{segment}”, {customer_share} of all customers.',
  'finding.risk':
    '{customers} {n, plural, one {customer who once mattered has} other {customers who once mattered have}} gone quiet ({segment}). They brought {amount}, {amount_share} of net revenue: write to them first.',
  'finding.risk-count':
    '{customers} {n, plural, one {customer who once mattered has} other {customers who once mattered have}} gone quiet ({segment}), {customer_share} of all customers: write to them first.',
  'finding.moved':
    'Since {date}, {rose_share} of {known} customers rose ({rose}) and {fell_share} fell ({fell}); {joined} {n, plural, one {is} other {are}} new.',
  'finding.flow':
    'The largest move is from “{from}” to “{to}”: {customers} {n, plural, one {customer} other {customers}}.',
  'finding.next': 'What to do first, for “{segment}”: {action}',
  'finding.split':
    'High means at or below {recency} days, above {frequency} orders and above {monetary}: the {by, select, mean {mean} other {median}} of all customers.',
  'finding.split-scores':
    'High means a score above {recency} in recency, {frequency} in frequency and {monetary} in value: the {by, select, mean {mean} other {median}} of all customers.',
  'finding.top':
    '{amount_share} of net revenue comes from the {customer_share} of customers with the highest monetary score.',
  'finding.once': '{share} of customers ({customers}) have ordered only once.',
  'finding.basis':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, {from} to {to}, seen from {date}.',
  'finding.basis-default':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, {from} to {to}, seen from {date}, the day after the last row.',
  'finding.basis-table':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, from a table of one row a customer.',
  'finding.basis-table-date':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, from a table of one row a customer, seen from {date}.',
} as const
