export const positions = {
  'finding.own-differentiation':
    '{name} stands for differentiation: rated {score} (line {score_split}) at a price of {price} (line {price_split}).',
  'finding.own-cost':
    '{name} stands for cost leadership: a price of {price}, below the line of {price_split}, rated {score} (line {score_split}).',
  'finding.own-focus': '{name} stands for focus: {focus_share} of its sales are {focus}.',
  'finding.own-unclear':
    '{name} has no clear strategy: dearer than the line ({price} against {price_split}) and rated below it ({score} against {score_split}).',
  'finding.strategies':
    'By {split, select, median {the medians} other {the means}} of price and score: {with_differentiation, select, yes {differentiation {differentiation}} other {nobody differentiates}}; {with_cost, select, yes {cost leadership {cost}} other {nobody leads by cost}}; {with_focus, select, yes {focus {focused}} other {nobody focuses on one category}}.',

  'chart.positions.title':
    '{name}: {strategy, select, differentiation {differentiation} cost {cost leadership} focus {focus on {focus}} other {no clear strategy}}',
  'chart.positions.subtitle':
    'Price by score, {split, select, median {dashed: medians} other {dashed: means}} of {all}; area: sales, {span}',
  'chart.positions.alt': 'Map of {n} by score and price; {name} is marked.',
  'chart.positions.x': 'Score',
  'chart.positions.y': 'Price',
  'chart.positions.detail': '{price}, score {score}, {share} of sales, {strategy}',
  'chart.positions.dear-good': 'Differentiation',
  'chart.positions.dear-poor': 'No clear strategy',
  'chart.positions.cheap-good': 'Cost leadership, well rated',
  'chart.positions.cheap-poor': 'Cost leadership',
}
