export const start = {
  'ui.start.sentence': 'Drop your orders. Read what they say.',
  'ui.start.promise':
    'A notebook for sales and traffic exports. Everything runs in this tab; your files never leave your computer.',
  'ui.start.drop': 'Drop files here, or choose them',
  'ui.start.formats':
    'CSV, Excel, JSON, Parquet or a zip of them, as your platform wrote it; or a notebook (.nb.md)',
  'ui.start.sample': 'Try the sample shop',
  'ui.start.open': 'Open a notebook…',
  'ui.start.blank': 'Start empty',
  'ui.start.recent': 'In this browser',
  'ui.start.shipped': 'Ready-made notebooks on the sample shop',
  'ui.start.forget': 'Delete “{title}” from this browser',
  'ui.start.about.overview': 'Revenue, orders, channels, refunds',
  'ui.start.about.rfm': 'RFM segments and what to do for each',
  'ui.start.about.funnel': 'Conversion funnel, step by step',
  'ui.start.about.attribution': 'Channel attribution and return on ad spend',
  'ui.start.about.ab-test': 'A/B test with its checks and a verdict',
  'ui.start.about.ab-plan': 'A/B test planner: sample size and days',
  'ui.start.about.market-size': 'Market size, shares, prices, positions',
  'ui.kept.copy': 'A copy ({size}) is kept in this browser, so a reload does not ask for the file.',
  'ui.kept.copying': 'Copying {size} into this browser…',
  'ui.kept.place':
    'Read from where it is on your disk; after a reload the browser may ask you first.',
  'ui.kept.large': 'Too large to keep in this browser: after a reload you choose the file again.',
  'ui.kept.full':
    'No room left in this browser to keep the file: after a reload you choose it again.',
  'ui.kept.refused': 'This browser keeps no files here: after a reload you choose the file again.',
  'ui.kept.delete': 'Delete the copy',
  'ui.kept.all': 'Copies of your files take {size} in this browser.',
  'ui.kept.deleteAll': 'Delete all copies',
} as const
