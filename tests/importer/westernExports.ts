import { at, day, type Export, money, table, two } from './exports'

const shops: readonly Export[] = [
  {
    preset: 'shopify_orders',
    name: 'orders_export_1.csv',
    aside: 0,
    text: table({
      header:
        'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Shipping Zip,Shipping Province,Shipping Country,Note Attributes,Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Tags,Risk Level,Source,Lineitem discount,Phone',
      rows: 20,
      newline: '\r\n',
      cells: {
        Name: (i) => `#${1001 + Math.floor(i / 2)}`,
        Email: (i) => (i % 2 ? '' : i === 4 ? '' : `buyer${i % 6}@example.com`),
        'Financial Status': (i) => (i % 2 ? '' : i === 6 ? 'refunded' : 'paid'),
        'Paid at': (i) => (i % 2 ? '' : `${at(i)} +0400`),
        Currency: (i) => (i % 2 ? '' : 'USD'),
        Subtotal: (i) => (i % 2 ? '' : money(i)),
        Shipping: (i) => (i % 2 ? '' : '5.00'),
        Total: (i) => (i % 2 ? '' : money(i)),
        'Discount Amount': (i) => (i % 2 ? '' : '0.00'),
        'Created at': (i) => `${at(i - (i % 2))} +0400`,
        'Lineitem quantity': (i) => 1 + (i % 3),
        'Lineitem name': (i) => (i % 2 ? 'Mug - Blue' : 'Plate, large'),
        'Lineitem price': () => '9.99',
        'Lineitem sku': (i) => (i % 2 ? 'MUG-1' : 'PLT-2'),
        'Shipping Country': (i) => (i % 2 ? '' : 'AE'),
        'Note Attributes': (i) => (i % 4 ? '' : 'UTM source: facebook\r\nUTM medium: paid'),
        'Refunded Amount': (i) => (i % 2 ? '' : i === 6 ? money(i) : '0.00'),
        Vendor: () => 'Test Shop',
        Id: (i) => (i % 2 ? '' : `5123456789${two(i)}`),
        Source: (i) => (i % 2 ? '' : 'web'),
      },
    }),
  },
  {
    preset: 'shopify_customers',
    name: 'customers_export.csv',
    aside: 0,
    text: table({
      header:
        'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags',
      rows: 9,
      cells: {
        'Customer ID': (i) => `'72104483011${two(i)}`,
        Email: (i) => `buyer${i}@example.com`,
        'Accepts Email Marketing': (i) => (i % 2 ? 'yes' : 'no'),
        'Default Address Country Code': () => 'US',
        'Default Address Zip': () => "'01234",
        'Total Spent': money,
        'Total Orders': (i) => 1 + (i % 3),
        'Tax Exempt': () => 'no',
        Tags: () => 'vip, newsletter',
      },
    }),
  },
  {
    preset: 'woo_analytics_orders',
    name: 'orders.csv',
    aside: 0,
    text: table({
      header:
        'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution',
      rows: 10,
      cells: {
        Date: at,
        'Order #': (i) => 5000 + i,
        'N. Revenue (formatted)': (i) => `$1,${100 + i}.50`,
        Status: (i) => ['completed', 'processing', 'refunded'][i % 3] ?? '',
        Customer: (i) => `Buyer ${i % 4}`,
        'Customer type': () => 'new',
        'Product(s)': () => '2× Mug, 1× Plate, large',
        'Items sold': () => 3,
        'Net Sales': (i) => (i % 3 === 2 ? '-25' : `11${i}.5`),
        Attribution: (i) => (i % 2 ? 'Organic: Google' : 'Direct'),
      },
    }),
  },
  {
    preset: 'woo_analytics_orders',
    name: 'commandes.csv',
    aside: 0,
    text: table({
      header:
        'Date,Commande n°,État,Client,Type de client,Produit(s),Articles vendus,Ventes nettes',
      rows: 8,
      delimiter: ',',
      cells: {
        Date: at,
        'Commande n°': (i) => 7000 + i,
        État: () => 'terminée',
        Client: (i) => `Client ${i % 4}`,
        'Articles vendus': () => 2,
        'Ventes nettes': (i) => (20 + i).toFixed(2),
      },
    }),
  },
  {
    preset: 'woo_advanced_export',
    name: 'orders-2026-05.csv',
    aside: 0,
    text: table({
      header:
        'Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),Item #,SKU,Item Name,Product Variation,Quantity,Quantity (- Refund),Item Cost,Order Line (w/o tax),Order Line Tax,Order Line Total,Order Line Total Refunded,Coupon Code,Discount Amount,Cart Discount Amount,Order Subtotal Amount,Order Shipping Amount,Order Refund Amount,Order Total Amount',
      rows: 12,
      cells: {
        'Order Number': (i) => 900 + Math.floor(i / 2),
        'Order Status': () => 'Completed',
        'Order Date': (i) => at(i - (i % 2)),
        'Country Code (Billing)': () => 'DE',
        'Email (Billing)': (i) => `b${Math.floor(i / 4)}@example.com`,
        'Item #': (i) => 1 + (i % 2),
        SKU: (i) => (i % 2 ? 'MUG' : 'PLATE'),
        'Item Name': (i) => (i % 2 ? 'Mug' : 'Plate'),
        Quantity: () => 1,
        'Item Cost': () => '10.00',
        'Order Line Total': () => '10.00',
        'Order Line Total Refunded': () => '0.00',
        'Order Shipping Amount': () => '4.90',
        'Order Total Amount': () => '24.90',
      },
    }),
  },
  {
    preset: 'stripe_payments',
    name: 'unified_payments.csv',
    aside: 0,
    text: table({
      header:
        'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Description,Fee,Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Card Brand,Card Issue Country,Customer ID,Customer Email,UTM Campaign,UTM Medium,UTM Source',
      rows: 10,
      delimiter: ',',
      cells: {
        id: (i) => `ch_3P${1000 + i}`,
        'Created date (UTC)': at,
        Amount: money,
        'Amount Refunded': (i) => (i === 3 ? '5.00' : '0.00'),
        Currency: (i) => (i % 4 === 3 ? 'eur' : 'usd'),
        Captured: () => 'TRUE',
        Fee: () => '0.59',
        'PaymentIntent ID': (i) => `pi_${i}`,
        Status: () => 'Paid',
        'Customer ID': (i) => (i === 2 ? '' : `cus_${i % 4}`),
        'Customer Email': (i) => `b${i % 4}@example.com`,
        'UTM Source': () => 'google',
      },
    }),
  },
]

const amazonHeader =
  'amazon-order-id	merchant-order-id	purchase-date	last-updated-date	order-status	fulfillment-channel	sales-channel	order-channel	url	ship-service-level	product-name	sku	asin	item-status	quantity	currency	item-price	item-tax	shipping-price	shipping-tax	gift-wrap-price	gift-wrap-tax	item-promotion-discount	ship-promotion-discount	ship-city	ship-state	ship-postal-code	ship-country	promotion-ids'

const amazon: readonly Export[] = [
  {
    preset: 'amazon_all_orders',
    name: 'all_orders.txt',
    aside: 0,
    encoding: 'windows-1252',
    text: table({
      header: amazonHeader,
      delimiter: '\t',
      plain: true,
      rows: 12,
      cells: {
        'amazon-order-id': (i) => `112-0000000-00000${two(Math.floor(i / 2))}`,
        'purchase-date': (i) => `${day(i)}T08:04:21+00:00`,
        'last-updated-date': (i) => `${day(i)}T22:07:59+00:00`,
        'order-status': (i) => (i === 5 ? 'Cancelled' : 'Shipped'),
        'fulfillment-channel': () => 'Amazon',
        'sales-channel': () => 'Amazon.de',
        'product-name': () => 'Schwimmring 24" aufblasbar, größe L "Party"',
        sku: () => 'RING-24',
        quantity: (i) => (i === 5 ? 0 : 2),
        currency: (i) => (i === 5 ? '' : 'EUR'),
        'item-price': (i) => (i === 5 ? '' : '42.00'),
        'item-promotion-discount': (i) => (i % 3 ? '' : '4.20'),
        'ship-state': () => 'Île-de-France',
        'ship-postal-code': () => '01234',
        'ship-country': () => 'DE',
      },
    }),
  },
  {
    preset: 'amazon_settlement_v2',
    name: 'settlement.txt',
    aside: 1,
    text: table({
      header:
        'settlement-id	settlement-start-date	settlement-end-date	deposit-date	total-amount	currency	transaction-type	order-id	merchant-order-id	adjustment-id	shipment-id	marketplace-name	amount-type	amount-description	amount	fulfillment-id	posted-date	posted-date-time	order-item-code	merchant-order-item-id	merchant-adjustment-item-id	sku	quantity-purchased	promotion-id',
      delimiter: '\t',
      first: [
        '1001\t2026-05-01 08:52:26 UTC\t2026-05-14 08:52:26 UTC\t2026-05-16 08:52:26 UTC\t123.45\tUSD\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t',
      ],
      rows: 12,
      cells: {
        'settlement-id': () => '1001',
        'transaction-type': (i) => (i % 6 === 5 ? 'Refund' : 'Order'),
        'order-id': (i) => `112-0000000-00000${two(Math.floor(i / 3))}`,
        'marketplace-name': () => 'Amazon.com',
        'amount-type': (i) => (i % 3 === 2 ? 'ItemFees' : 'ItemPrice'),
        'amount-description': (i) => ['Principal', 'Tax', 'Commission'][i % 3] ?? '',
        amount: (i) => ['42.00', '3.36', '-6.30'][i % 3] ?? '',
        'posted-date': (i) => day(i),
        'posted-date-time': (i) => `${day(i)} 08:52:26 UTC`,
        'order-item-code': (i) => `4567${i}`,
        sku: () => 'MUG-1',
        'quantity-purchased': () => 1,
      },
    }),
  },
  {
    preset: 'amazon_date_range',
    name: '2026JanMonthlyTransaction.csv',
    aside: 7,
    text: table({
      above: [
        '"Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions"',
        '"All amounts in USD, unless specified"',
        '"Definitions:"',
        '"Sales tax collected: Includes sales tax collected from buyers."',
        '"Selling fees: Includes variable closing fees and referral fees."',
        '"Other transaction fees: Includes shipping chargebacks."',
        '"Other: Includes non-order transaction amounts. See the ""Type"" column."',
      ],
      header:
        'date/time,settlement id,type,order id,sku,description,quantity,marketplace,account type,fulfillment,order city,order state,order postal,tax collection model,product sales,product sales tax,shipping credits,promotional rebates,selling fees,fba fees,other transaction fees,other,total',
      rows: 10,
      cells: {
        'date/time': (i) =>
          `${i < 5 ? 'Jan' : 'Jul'} ${3 + i}, 2026 11:03:05 ${i % 2 ? 'AM' : 'PM'} ${i < 5 ? 'PST' : 'PDT'}`,
        'settlement id': () => '10012345678',
        type: (i) => ['Order', 'Refund', 'Service Fee', 'Transfer'][i % 4] ?? '',
        'order id': (i) => `111-1111111-00000${two(i)}`,
        sku: () => 'MUG-1',
        quantity: () => 1,
        marketplace: () => 'amazon.com',
        'order state': () => 'CA',
        'product sales': (i) => (i % 4 === 0 ? '1,076.00' : '0'),
        total: (i) => (i % 4 === 3 ? '-2,000.00' : '1,000.10'),
      },
    }),
  },
  {
    preset: 'amazon_business',
    name: 'BusinessReport-6-18-26.csv',
    aside: 0,
    text: `\ufeff${table({
      header:
        '(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions – Total,Session Percentage – Total,Page Views – Total,Featured Offer (Buy Box) Percentage,Units Ordered,Unit Session Percentage,Ordered Product Sales,Total Order Items',
      rows: 6,
      cells: {
        '(Parent) ASIN': () => 'B0PARENT00',
        '(Child) ASIN': (i) => `B0CHILD00${i}`,
        Title: () => 'Example item, size S',
        SKU: (i) => `SKU-${i}`,
        'Sessions – Total': (i) => `1,${200 + i}`,
        'Session Percentage – Total': () => '12.02%',
        'Page Views – Total': (i) => `1,${700 + i}`,
        'Featured Offer (Buy Box) Percentage': () => '99.80%',
        'Units Ordered': (i) => 60 + i,
        'Unit Session Percentage': () => '5.63%',
        'Ordered Product Sales': (i) => `$1,${290 + i}.25`,
        'Total Order Items': (i) => 59 + i,
      },
    })}`,
  },
]

const ads: readonly Export[] = [
  {
    preset: 'google_ads',
    name: 'Campaign report.csv',
    aside: 6,
    encoding: 'utf-16le',
    text: `\ufeff${table({
      delimiter: '\t',
      above: ['Campaign report', '27 January 2026 - 23 February 2026'],
      header:
        'Campaign status	Campaign	Budget	Currency code	Status	Optimisation score	Campaign type	Clicks	Impr.	CTR	Avg. CPC	Cost	Conv. rate	Conv. value	Conversions	Cost / conv.',
      rows: 6,
      cells: {
        'Campaign status': () => 'Enabled',
        Campaign: (i) => (i === 2 ? 'Total comfort' : `Brand, ${i}`),
        Budget: () => '"9,380.00"',
        'Currency code': () => 'INR',
        'Campaign type': () => 'Search',
        Clicks: (i) => `1,${100 + i}`,
        'Impr.': (i) => `9,${380 + i}`,
        CTR: () => '2.81%',
        'Avg. CPC': () => ' --',
        Cost: (i) => `${500 + i}.25`,
        'Conv. value': (i) => (i % 2 ? ' --' : '1,200.00'),
        Conversions: (i) => `${i}.00`,
      },
      below: [
        'Total: Campaigns\t --\t --\tINR\t\t\t\t6,615\t56,295\t2.81%\t --\t3,016.50\t\t3,600.00\t15.00\t',
        'Total: Account\t --\t"9,380"\tINR\t\t\t\t6,615\t56,295\t2.81%\t --\t3,016.50\t\t3,600.00\t15.00\t',
        'Total: Search\t --\t --\tINR\t\t\t\t6,615\t56,295\t2.81%\t --\t3,016.50\t\t3,600.00\t15.00\t',
        'Total: Display\t --\t --\tINR\t\t\t\t0\t0\t --\t --\t0\t\t0\t0\t',
      ],
    })}`,
  },
  {
    preset: 'google_ads',
    name: 'Kampagnen.csv',
    aside: 3,
    text: table({
      above: ['Kampagnenbericht', '"1. Mai 2026 - 31. Mai 2026"'],
      header:
        'Tag,Kampagne,Währungscode,Klicks,Impr.,Kosten,Conversions,Conv.-Wert,Kampagnenstatus',
      rows: 5,
      cells: {
        Tag: day,
        Kampagne: (i) => `Marke ${i}`,
        Währungscode: () => 'EUR',
        Klicks: (i) => 10 + i,
        'Impr.': (i) => `1.${100 + i}`,
        Kosten: (i) => `1.0${two(i)},50`,
        Conversions: () => '1,00',
        'Conv.-Wert': () => '10,00',
      },
      below: ['Gesamt,,EUR,60,"5.510","5.010,50","5,00","50,00",'],
    }),
  },
  {
    preset: 'meta_ads',
    name: 'Kampagnen-meta.csv',
    aside: 1,
    text: table({
      delimiter: ';',
      header:
        'Berichtsbeginn;Berichtsende;Kampagnenname;Ausgegebener Betrag (EUR);Impressionen;Link-Klicks;Ergebnisse;Reichweite',
      first: ['2026-05-01;2026-05-05;;120,50;5000;200;10;4000'],
      rows: 5,
      cells: {
        Berichtsbeginn: day,
        Berichtsende: day,
        Kampagnenname: (i) => `Start ${i % 2}`,
        'Ausgegebener Betrag (EUR)': (i) => `24,${10 + i}`,
        Impressionen: () => 1000,
        'Link-Klicks': () => 40,
        Ergebnisse: () => 2,
      },
    }),
  },
  {
    preset: 'tiktok_ads',
    name: 'TikTok.csv',
    aside: 1,
    text: table({
      header:
        'By Day,Campaign name,Campaign type,Ad group name,Ad name,Cost,Impressions,Clicks (destination),CTR (destination),Reach,Conversions,Currency',
      rows: 7,
      cells: {
        'By Day': day,
        'Campaign name': (i) => `Launch ${i % 2}`,
        'Ad group name': () => 'Broad',
        Cost: (i) => (30 + i).toFixed(2),
        Impressions: (i) => 4000 + i,
        'Clicks (destination)': (i) => 80 + i,
        'CTR (destination)': () => '2.00%',
        Conversions: (i) => i,
        Currency: () => 'USD',
      },
      below: ['Total of 7 results,-,-,-,-,231.00,28021,581,2.07%,-,21,USD'],
    }),
  },
  {
    preset: 'klaviyo_campaigns',
    name: 'campaigns.csv',
    aside: 0,
    text: table({
      header:
        'Campaign Name,Tags,Subject,List,Send Time,Send Weekday,Total Recipients,Unique Placed Order,Placed Order Rate,Revenue,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,Total Clicks,Unsubscribes,Spam Complaints,Spam Complaints Rate,Successful Deliveries,Bounces,Bounce Rate,Campaign ID,Campaign Channel',
      rows: 5,
      cells: {
        'Campaign Name': (i) => `Promo ${i}`,
        Tags: () => 'Email, promo',
        'Send Time': at,
        'Total Recipients': () => '121401.0',
        'Unique Placed Order': () => '23.0',
        'Placed Order Rate': () => '0.02%',
        Revenue: () => '1222.91',
        'Unique Clicks': () => '900.0',
        'Campaign Channel': () => 'Email',
      },
    }),
  },
]

const comment = (title: string, from = '20260501', to = '20260528') => [
  '# ----------------------------------------',
  `# ${title}`,
  '# Account: Example',
  '# ----------------------------------------',
  '#',
  '# All Users',
  `# Start date: ${from}`,
  `# End date: ${to}`,
]

const analytics: readonly Export[] = [
  {
    preset: 'ga4_report',
    name: 'data-export.csv',
    aside: 9,
    text: table({
      above: comment('Events: Event name'),
      header: 'Event name,Event count,Total users,Event count per active user,Total revenue',
      first: [',36,8,,150.5'],
      rows: 8,
      cells: {
        'Event name': (i) => ['page_view', 'purchase', '(not set)'][i % 3] ?? '',
        'Event count': (i) => i + 1,
        'Total users': () => 1,
        'Event count per active user': () => '1.0000000000000002',
        'Total revenue': (i) => (i % 3 === 1 ? '50.1666667' : 0),
      },
    }).replace(',36,8,,150.5', 'Grand total,36,8,,150.5'),
  },
  {
    preset: 'ga4_report',
    name: 'snapshot.csv',
    aside: 32,
    text: [
      ...comment('Acquisition overview'),
      'Session primary channel group (Default channel group),Sessions',
      'Direct,120',
      'Organic Search,80',
      'Paid Search,40',
      '',
      ...comment('Users').slice(6),
      'Nth day,Users',
      ...Array.from({ length: 20 }, (_, i) => `00${two(i)},${30 + i}`),
    ].join('\n'),
  },
  {
    preset: 'gsc',
    name: 'Queries.csv',
    aside: 0,
    text: table({
      header: 'Top queries,Clicks,Impressions,CTR,Position',
      rows: 8,
      cells: {
        'Top queries': (i) => `mug ${i}`,
        Clicks: (i) => 20 - i,
        Impressions: (i) => 400 - i,
        CTR: () => '5.2%',
        Position: (i) => (3 + i / 10).toFixed(1),
      },
    }),
  },
  {
    preset: 'meta_insights',
    name: 'Reach.csv',
    aside: 2,
    encoding: 'utf-16le',
    text: `\ufeff${['sep=,', 'Reach', '"Date","Primary"', ...Array.from({ length: 8 }, (_, i) => `"${day(i)}T00:00:00","${81 + i}"`), ''].join('\r\n')}`,
  },
  {
    preset: 'matomo',
    name: 'Export _ Referrers.csv',
    aside: 0,
    encoding: 'utf-16le',
    text: `\ufeff${table({
      header:
        'label,nb_uniq_visitors,nb_visits,nb_actions,max_actions,sum_visit_length,bounce_count',
      rows: 4,
      cells: {
        label: (i) => ['Google', '百度', '(direct)', 'Bing'][i] ?? '',
        nb_uniq_visitors: (i) => 10 * (i + 1),
        nb_visits: (i) => 12 * (i + 1),
        nb_actions: (i) => 40 * (i + 1),
        max_actions: () => 9,
        sum_visit_length: (i) => 300 * (i + 1),
        bounce_count: (i) => 4 * (i + 1),
      },
    })}`,
  },
  {
    preset: 'posthog_events',
    name: 'posthog.csv',
    aside: 0,
    text: table({
      header: 'uuid,event,properties,distinct_id,person_id,timestamp,created_at,elements_chain',
      rows: 12,
      cells: {
        uuid: (i) => `0190-${i}`,
        event: (i) => ['$pageview', 'add_to_cart', 'purchase'][i % 3] ?? '',
        properties: () => '{"$current_url": "https://shop.example.com", "$device_type": "Mobile"}',
        distinct_id: (i) => `u${i % 4}`,
        person_id: (i) => `p${i % 4}`,
        timestamp: (i) => `${day(i)}T10:00:${two(i)}.123000+00:00`,
        created_at: (i) => `${day(i)}T10:00:${two(i)}.223000+00:00`,
      },
    }),
  },
]

const jsonl = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))

const events: readonly Export[] = [
  {
    preset: 'mixpanel_events',
    name: 'mixpanel.jsonl',
    aside: 0,
    text: jsonl(
      times(12, (i) => ({
        event: ['Page View', 'Add to Cart', 'Purchase'][i % 3],
        properties: {
          time: 1780000000 + i * 61,
          distinct_id: `u${i % 4}`,
          $insert_id: `ins0000${i}`,
          $browser: 'Chrome',
          $device_id: `d${i % 5}`,
          $current_url: 'https://shop.example.com/p/0',
          mp_country_code: 'CN',
          utm_source: 'google',
          $experiment: 'checkout_v2',
          variant: i % 2 ? 'test' : 'control',
        },
      })),
    ),
  },
  {
    preset: 'amplitude_events',
    name: 'amplitude.json',
    aside: 0,
    text: jsonl(
      times(12, (i) => ({
        $insert_id: `a${i}`,
        amplitude_id: 384783353938 + (i % 4),
        city: 'Shanghai',
        client_event_time: `2026-05-14 00:${two(i)}:33.008000`,
        country: 'China',
        device_id: `dev${i % 4}R`,
        event_properties: { sku: 'MUG-1', price: 25 },
        event_time: `2026-05-14 00:${two(i)}:33.008000`,
        event_type: ['view', 'cart', 'purchase'][i % 3],
        platform: 'Web',
        session_id: 1780000000000 + i,
        user_id: i % 2 ? `u${i % 4}` : null,
        user_properties: { utm_source: 'baidu' },
      })),
    ),
  },
  {
    preset: 'ga4_bigquery',
    name: 'ga4_events.jsonl',
    aside: 0,
    text: jsonl(
      times(12, (i) => ({
        event_date: '20260518',
        event_timestamp: String(1779062400000000 + i * 1_000_000),
        event_name: ['session_start', 'page_view', 'purchase'][i % 3],
        event_params: [
          { key: 'ga_session_id', value: { int_value: String(1779062400 + (i % 3)) } },
          { key: 'page_location', value: { string_value: `https://shop.example.com/p/${i}` } },
          { key: 'source', value: { string_value: 'google' } },
        ],
        user_pseudo_id: `1234567.${i % 4}`,
        user_id: null,
        device: { category: 'mobile' },
        geo: { country: 'China', region: 'Shanghai' },
        traffic_source: { name: '(direct)', medium: '(none)', source: '(direct)' },
        ecommerce: i % 3 === 2 ? { transaction_id: `T${i}`, purchase_revenue: 25.5 } : null,
      })),
    ),
  },
]

export const westernExports: readonly Export[] = [
  ...shops,
  ...amazon,
  ...ads,
  ...analytics,
  ...events,
]
