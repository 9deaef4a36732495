/** What can be said of a file that was read, or could not be. */
export const importer = {
  'problem.importer.format':
    '“{file}” is {format, select, xlsb {a binary Excel workbook (.xlsb)} ods {an OpenDocument spreadsheet} numbers {an Apple Numbers file} archive {an archive of a kind that cannot be opened here (RAR, 7z, xz, bzip2, tar or one archive inside another)} other {not a text file}}. It cannot be read.',
  'problem.importer.format.fix':
    '{format, select, archive {Unpack it, and choose the file inside; ZIP and GZ are opened as they are.} other {Save or export it as .xlsx or as CSV (UTF-8), and choose that file.}}',
  'problem.importer.binary':
    '“{file}” is {format, select, image {an image} pdf {a PDF document} audio {a sound recording} video {a video} database {a database file} other {a binary file}}, not a table of text. Nothing was loaded.',
  'problem.importer.binary.fix':
    '{format, select, database {Export the table you need from the database as CSV (UTF-8) and choose that file.} pdf {Look for the same report as CSV or Excel where the PDF comes from, and choose it as CSV (UTF-8).} other {Choose the export itself: a CSV or TSV file. If this should be one, export it again, or set its encoding.}}',
  'problem.importer.damaged':
    '“{file}” begins like {format, select, zip {a ZIP archive or an Excel workbook} gzip {a GZ file} xls {an old Excel workbook} parquet {a Parquet file} arrow {an Arrow file} json {a list in JSON} other {a file that can be read}}, but its content is damaged or cut off. Nothing was loaded, as no one could say which rows are missing.',
  'problem.importer.damaged.fix':
    'Download or export it again: most often a download ended too early.',
  'problem.importer.locked':
    '“{file}” is protected by a password{format, select, zip {, as archives of order exports often are} other {}}. It is not damaged, but it cannot be opened without it.',
  'problem.importer.locked.fix':
    '{format, select, zip {Unpack it with the password (platforms send it by text message or e-mail), and choose the file inside.} parquet {Export it without encryption, and choose that file.} other {Open it in Excel or WPS with the password, save a copy without one (File, Info, Protect Workbook, Encrypt with Password, and empty the field), and choose that copy.}}',
  'problem.importer.bomb':
    '“{file}” would unpack to far more than a table can be. It was stopped before it filled the memory.',
  'problem.importer.bomb.fix':
    'Look at where the file comes from. If it is a real export, unpack it and choose the file inside, or export a shorter period.',
  'problem.importer.packing':
    '“{member}” in “{file}” is packed in a way that cannot be opened here.',
  'problem.importer.packing.fix': 'Unpack the archive, and choose the file inside.',
  'problem.importer.no-table':
    '“{file}” holds no table: it is a page or document without one. A page that asks to sign in is often saved in place of an export.',
  'problem.importer.no-table.fix': 'Sign in to the platform, export again, and choose that file.',
  'problem.importer.sheet': '“{file}” has no sheet or file “{sheet}”. It has: {sheets}.',
  'problem.importer.sheet.fix': 'Choose one of these.',
  'problem.importer.sheets':
    '“{sheet}” was read, of {count, plural, one {# sheet} other {# sheets}}: {sheets}.',
  'problem.importer.sheets.fix': 'If you need another one, choose it as the sheet.',
  'problem.importer.digits':
    '{count, plural, one {# number has} other {# numbers have}} more than 15 digits, which spreadsheets do not keep: the last digits were lost before the file was saved. The first is {value} in row {row}.',
  'problem.importer.digits.readers':
    '{count, plural, one {# number has} other {# numbers have}} more than 15 digits, which spreadsheets do not keep: the last digits were lost before the file was saved. The first is in row {row}.',
  'problem.importer.digits.fix':
    'If these are order numbers or other ids, take the export as the platform gave it, not a copy saved by a spreadsheet.',
  'problem.importer.members': '“{file}” holds {count} files; at most {most} can be opened at once.',
  'problem.importer.members.fix':
    'Pack fewer files into one archive, or choose one of them as the sheet.',
  'problem.importer.appended':
    '{count, plural, one {# file} other {# files}} of “{file}” with the same header were read one after the other; the column “file” says which one a row is from: {members}.',
  'problem.importer.appended.fix': 'If you need only one of them, choose it as the sheet.',
  'problem.importer.others':
    'Of “{file}” {count, plural, one {# file was} other {# files were}} read ({members}); {rest, plural, one {# other} other {# others}} of another kind {rest, plural, one {was} other {were}} not: {others}.',
  'problem.importer.others.fix':
    'To read another one, add the file once more and choose it as the sheet.',
  'problem.importer.json': '“{file}” looks like JSON, but no record in it can be read.',
  'problem.importer.json.fix':
    'Export it again as a list of records, one record a line, or as CSV (UTF-8).',
  'problem.importer.aside-unreadable':
    '{count, plural, one {# record} other {# records}} could not be read and {count, plural, one {is} other {are}} set aside; the first begins on line {line}.',
  'problem.importer.aside-unreadable.fix':
    'Look at the records set aside: mostly they are cut off or have a quote too many.',
  'problem.importer.no-rows':
    'This export has columns but no rows: not one was read, in the encoding {encoding}.',
  'problem.importer.no-rows.fix':
    'If that is so, export a period that has data, and put that file in the place of this one. Else choose another encoding, delimiter or number of lines to skip in “Review the import”, or undo.',
  'problem.importer.empty': '“{file}” holds no rows: it is empty or has only blank lines.',
  'problem.importer.empty.fix': 'Export it again, and check that the period you chose has data.',
  'problem.importer.wide': '“{file}” has {columns} columns; a table can have {most}.',
  'problem.importer.wide.fix':
    'Check the delimiter. If it is right, export fewer columns, or one row per value.',
  'problem.importer.count':
    '“{file}” could not be cut into rows reliably: two ways of counting its {rows} rows do not agree.',
  'problem.importer.count.fix':
    'Set the delimiter and the quote character yourself, or open the file in a spreadsheet and save it as CSV (UTF-8).',
  'problem.importer.option': 'The import setting “{option}” cannot be “{value}”.',
  'problem.importer.option.fix': 'Allowed: {allowed}.',
  'problem.importer.rename-missing':
    'The column ‘{column}’, which is to be called ‘{name}’, is not in this file.',
  'problem.importer.rename-missing.fix':
    'Take the rename out of the data cell, or give the name to another column.',
  'problem.importer.rename-taken':
    'The column ‘{column}’ cannot be called ‘{name}’: another column has that name.',
  'problem.importer.rename-taken.fix': 'Take the rename out of the data cell.',
  'problem.importer.unread':
    '{count, plural, one {# value} other {# values}} in “{column}” could not be read and {count, plural, one {is} other {are}} left empty. The first is “{value}” in row {row}.',
  'problem.importer.unread.readers':
    '{count, plural, one {# value} other {# values}} in “{column}” could not be read and {count, plural, one {is} other {are}} left empty. The first is in row {row}.',
  'problem.importer.unread.fix':
    'Correct the values in the file, or choose another kind or format for the column.',
  'problem.importer.fallback':
    '“{column}” looked like {kind, select, integer {whole numbers} decimal {numbers} number {numbers} boolean {yes and no} date {dates} timestamp {times} other {more than text}}, but {count, plural, one {# value} other {# values}} ({share}) did not fit. It is kept as text, as it stands in the file.',
  'problem.importer.fallback.fix':
    'Choose the kind yourself if the values that do not fit may be left empty.',
  'problem.importer.rounded':
    '{count, plural, one {# value} other {# values}} in “{column}” {count, plural, one {has} other {have}} more digits than a number can hold; the last ones are lost.',
  'problem.importer.rounded.fix':
    'If the digits matter, read the column as text, or as decimal where no fraction is longer than nine digits.',
  'problem.importer.aside-long':
    '{count, plural, one {# row has} other {# rows have}} more cells than there are columns, so it cannot be told which value belongs where. {count, plural, one {It is} other {They are}} set aside; the first begins on line {line}.',
  'problem.importer.aside-long.fix':
    'Look at the rows set aside: mostly a value holds the delimiter and is not in quotes.',
  'problem.importer.aside-preamble':
    '{count, plural, one {# line} other {# lines}} above the header {count, plural, one {is} other {are}} set aside.',
  'problem.importer.aside-preamble.fix':
    'If the header is another line, set how many lines to skip.',
  'problem.importer.aside-blank':
    '{count, plural, one {# blank line} other {# blank lines}} set aside; the first is line {line}.',
  'problem.importer.aside-blank.fix': 'Nothing to do: blank lines hold no values.',
  'problem.importer.aside-total':
    '{count, plural, one {# row of totals} other {# rows of totals}} set aside, so that nothing is counted twice; the first is on line {line}.',
  'problem.importer.aside-total.fix':
    'Look at the rows set aside. If they are data, read the file without its preset.',
  'problem.importer.aside-footnote':
    '{count, plural, one {# line} other {# lines}} of remarks set aside; the first is line {line}.',
  'problem.importer.aside-footnote.fix': 'Nothing to do: remarks hold no values.',
  'problem.importer.aside-section':
    '{count, plural, one {# line} other {# lines}} of the file’s other tables set aside; the first is line {line}.',
  'problem.importer.aside-section.fix': 'Choose another section to read that table.',
  'problem.importer.sections':
    'The file holds {count} tables, one below the other. This is number {section}, “{title}”.',
  'problem.importer.sections.fix':
    'Add the file once more and set its section to read another of its tables.',
  'problem.importer.preset-unknown': 'There is no preset “{preset}”; the file is read without one.',
  'problem.importer.preset-unknown.fix': 'Choose a preset from the list, or none.',
  'problem.importer.range':
    '“{column}” holds ranges of days, such as a whole month. Each is read as its first day.',
  'problem.importer.range.fix': 'Export by day if you want to see days.',
  'problem.importer.after-sale':
    '“{column}” says “{value}” of {count, plural, one {# order row} other {# order rows}} whose own state does not tell of a refund; their “{amount}”, {sum, number} in all, counts as revenue.',
  'problem.importer.after-sale.fix':
    'Leave these rows out in a SQL cell over the table, and analyse that one.',
  'problem.importer.period':
    'No column holds a date. Name and heading of the file say that it is about {from} to {to}.',
  'problem.importer.period.fix': 'If that is wrong, rename the file to the day it is about.',
  'problem.importer.canonical-unknown':
    'What the rows of “{file}” are about is not clear from its columns, so it feeds none of the common tables.',
  'problem.importer.canonical-unknown.fix':
    'Say what its columns are for in the import of {relation}, or query it as it is.',
  'problem.importer.canonical-zone':
    '“{file}” does not say in which time zone its times are. They are taken for times in {timezone}.',
  'problem.importer.canonical-zone.fix':
    'If the platform writes another zone, shift the times in the SQL of the table.',
  'problem.importer.canonical-rates':
    'The orders are in several currencies. Amounts in {currencies} stay as they are until exchange_rates has a rate to {currency}.',
  'problem.importer.canonical-rates.fix': 'Fill in the rates in the cell exchange_rates.',
  'problem.importer.includes':
    '“{column}” is what the buyer paid: discounts are off, shipping and taxes are in it. So is all that is called revenue here.',
  'problem.importer.includes.fix':
    'For sales of goods alone, take shipping and taxes off in SQL, or give the role to another column.',
  'problem.importer.until':
    'Rows are about several days, from “{time}” to “{column}”. Figures by day cannot be read from them.',
  'problem.importer.until.fix': 'Export with a breakdown by day to see a course over time.',
  'problem.importer.repair-short':
    '{count, plural, one {# row has} other {# rows have}} fewer cells than there are columns; the missing ones are empty. The first begins on line {line}.',
  'problem.importer.repair-short.fix':
    'Check these rows: a line break inside a value that is not in quotes also cuts a row short.',
  'problem.importer.repair-trailing':
    '{count, plural, one {# row ends} other {# rows end}} in more delimiters than there are columns, with nothing between them. They are left out; the first is on line {line}.',
  'problem.importer.repair-trailing.fix': 'Nothing to do: no value is lost.',
  'problem.importer.repair-quotes':
    '{count, plural, one {# row has} other {# rows have}} quotes in the wrong place. They are kept as part of the value; the first begins on line {line}.',
  'problem.importer.repair-quotes.fix':
    'Check these rows. In CSV a quote inside a quoted value is written twice.',
  'problem.importer.repair-cut':
    'The file ends in the middle of a quoted value, on line {line}: it was cut off. What is there of that row is kept.',
  'problem.importer.repair-cut.fix':
    'Export or download the file once more; rows after this one are missing.',
  'problem.importer.repair-nul':
    '{count, plural, one {# row holds} other {# rows hold}} NUL characters, which no table can keep. They are taken out; the first begins on line {line}.',
  'problem.importer.repair-nul.fix': 'Check the encoding, or export the file again.',
  'problem.importer.repair-replaced':
    '{count, plural, one {# row holds} other {# rows hold}} characters that are damaged or not of this encoding; they read as �. The first begins on line {line}.',
  'problem.importer.repair-replaced.fix':
    'Choose another encoding and look at the header and the first rows.',
  'problem.importer.day-or-month':
    'Whether “{column}” writes the day or the month first cannot be told from its values. It is read as {format}; {other} would fit as well.',
  'problem.importer.day-or-month.fix':
    'If it is the other way round, choose {other} for the column.',
  'problem.importer.currencies':
    '“{column}” holds amounts with different currency signs ({signs}). They are read as bare numbers; nothing is converted, so sums over the column mean nothing.',
  'problem.importer.currencies.fix':
    'Export one currency at a time, or bring the amounts into one currency before adding them up.',
  'problem.importer.places':
    'The name of “{column}” says in what its numbers are counted, so each was multiplied by {factor}.',
  'problem.importer.places.fix':
    'If the numbers are meant as they are written, say so in the review of the import.',
  'problem.importer.clock':
    'The days in “{column}” and the times of day in “{clock}” are read together, as moments in “{column}”.',
  'problem.importer.clock.fix':
    'To keep them apart, set the kind of “{column}” to date in the review of the import.',
  'problem.importer.clock-zone':
    'The days in “{column}” and the times of day in “{clock}” are read together, as moments in “{column}”, each in the time zone that “{zone}” names.',
  'problem.importer.clock-zone.fix':
    'To keep them apart, set the kind of “{column}” to date in the review of the import.',
  'problem.importer.clock-unknown':
    'Not all that “{zone}” holds are time zones we know, so the moments in “{column}” are taken as they stand, for {timezone}.',
  'problem.importer.clock-unknown.fix':
    'If they are of another zone, set it in the review of the import, or write the zones as in Europe/Berlin or UTC+08:00.',
  'problem.importer.midnight':
    'Twelve at night (晚上12点) in “{column}” is read as the midnight in which the day ends, so as 00:00 of the next day.',
  'problem.importer.spans':
    '“{column}” holds ranges of numbers, such as 1-10. They stay text: nothing is added up over them.',
  'problem.importer.excel-days':
    '“{column}” holds days as Excel counts them; 45717 is read as March 1, 2025.',
  'problem.importer.duration':
    'The lengths of time in “{column}” are read as seconds: 00:03:21 is 201.',
  'problem.importer.zone':
    'The times in these columns carry their offset from UTC or count from 1970: {columns}. They are shown in the notebook’s time zone, {timezone}.',
  'problem.importer.zone.fix': 'Set another time zone for the notebook if this is not the shop’s.',
  'importer.preset.taobao_orders': 'Taobao/Tmall orders',
  'importer.preset.taobao_items': 'Taobao/Tmall order items',
  'importer.preset.sycm_items': 'Shengyi Canmou: products',
  'importer.preset.sycm_traffic': 'Shengyi Canmou: traffic sources',
  'importer.preset.sycm_shop': 'Shengyi Canmou: shop by day',
  'importer.preset.alimama_ads': 'Alimama advertising',
  'importer.preset.jd_orders': 'JD orders',
  'importer.preset.jd_sz': 'JD Shangzhi',
  'importer.preset.jd_ads': 'JD advertising',
  'importer.preset.pdd_orders': 'Pinduoduo orders',
  'importer.preset.pdd_ads': 'Pinduoduo advertising',
  'importer.preset.douyin_orders': 'Douyin shop orders',
  'importer.preset.xhs_orders': 'Xiaohongshu orders',
  'importer.preset.oceanengine_ads': 'Ocean Engine and Qianchuan ads',
  'importer.preset.baidu_sem': 'Baidu search ads',
  'importer.preset.baidu_tongji': 'Baidu Tongji',
  'importer.preset.shopify_orders': 'Shopify orders',
  'importer.preset.shopify_customers': 'Shopify customers',
  'importer.preset.woo_analytics_orders': 'WooCommerce Analytics orders',
  'importer.preset.woo_advanced_export': 'WooCommerce Advanced Order Export',
  'importer.preset.stripe_payments': 'Stripe payments',
  'importer.preset.amazon_all_orders': 'Amazon all orders',
  'importer.preset.amazon_settlement_v2': 'Amazon settlement',
  'importer.preset.amazon_date_range': 'Amazon date range report',
  'importer.preset.amazon_business': 'Amazon business report',
  'importer.preset.google_ads': 'Google Ads',
  'importer.preset.meta_ads': 'Meta Ads',
  'importer.preset.tiktok_ads': 'TikTok Ads',
  'importer.preset.klaviyo_campaigns': 'Klaviyo campaigns',
  'importer.preset.ga4_report': 'GA4 report',
  'importer.preset.ga4_bigquery': 'GA4 events (BigQuery)',
  'importer.preset.gsc': 'Search Console',
  'importer.preset.meta_insights': 'Meta Business Suite',
  'importer.preset.matomo': 'Matomo',
  'importer.preset.mixpanel_events': 'Mixpanel events',
  'importer.preset.amplitude_events': 'Amplitude events',
  'importer.preset.posthog_events': 'PostHog events',
  'importer.preset.shopee_orders': 'Shopee orders',
  'importer.preset.tiktok_shop_orders': 'TikTok Shop orders',
  'importer.preset.lazada_orders': 'Lazada orders',
  'importer.preset.etsy_orders': 'Etsy orders',
  'importer.preset.mercadolibre_orders': 'Mercado Libre sales',
  'importer.preset.rakuten_orders': 'Rakuten orders',
  'importer.preset.yahoo_shopping_orders': 'Yahoo! Shopping Japan orders',
  'importer.preset.coupang_orders': 'Coupang orders',
  'importer.preset.paypal_activity': 'PayPal activity',
  'importer.preset.square_transactions': 'Square transactions',
  'importer.preset.alipay_records': 'Alipay records',
  'importer.preset.wechat_records': 'WeChat Pay records',
  'importer.preset.microsoft_ads': 'Microsoft Ads',
  'importer.preset.linkedin_ads': 'LinkedIn Ads',
  'importer.preset.pinterest_ads': 'Pinterest Ads',
  'importer.preset.snapchat_ads': 'Snapchat Ads',
  'importer.preset.criteo_ads': 'Criteo',
  'importer.preset.mailchimp_campaigns': 'Mailchimp campaigns',
} as const
