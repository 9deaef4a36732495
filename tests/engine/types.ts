import type { Kind, Value } from '../../src/table/table'

/** A value of the database written in SQL, and what it must be when it arrives. */
export interface TypeCase {
  readonly text: string
  readonly kind: Kind
  readonly type: string
  readonly value: Value
}

const of =
  (kind: Kind, type: string) =>
  (text: string, value: Value): TypeCase => ({ text, kind, type, value })

const timestamp = of('timestamp', 'TIMESTAMP')
const interval = of('interval', 'INTERVAL')
const date = of('date', 'DATE')
const double = of('number', 'DOUBLE')
const huge = of('integer', 'HUGEINT')
const money = of('decimal', 'DECIMAL(18,2)')
const text = of('text', 'VARCHAR')

export const typeCases: readonly TypeCase[] = [
  of('boolean', 'BOOLEAN')('true', true),
  of('boolean', 'BOOLEAN')('false', false),
  of('integer', 'TINYINT')('(-128)::TINYINT', -128),
  of('integer', 'UTINYINT')('255::UTINYINT', 255),
  of('integer', 'SMALLINT')('(-32768)::SMALLINT', -32768),
  of('integer', 'USMALLINT')('65535::USMALLINT', 65535),
  of('integer', 'INTEGER')('(-2147483648)::INTEGER', -2147483648),
  of('integer', 'UINTEGER')('4294967295::UINTEGER', 4294967295),
  of('integer', 'BIGINT')('9007199254740991', 9007199254740991),
  of('integer', 'BIGINT')('9007199254740993', 9007199254740993n),
  of('integer', 'BIGINT')('(-9223372036854775808)::BIGINT', -9223372036854775808n),
  of('integer', 'UBIGINT')('18446744073709551615::UBIGINT', 18446744073709551615n),
  huge('(SELECT sum(i) FROM range(4) r(i))', 6),
  huge('(-1)::HUGEINT', -1),
  huge('170141183460469231731687303715884105727::HUGEINT', 2n ** 127n - 1n),
  huge("'-170141183460469231731687303715884105728'::HUGEINT", -(2n ** 127n)),
  of('integer', 'UHUGEINT')("'340282366920938463463374607431768211455'::UHUGEINT", 2n ** 128n - 1n),
  of('integer', 'BIGNUM')("'12345678901234567890123'::BIGNUM", 12345678901234567890123n),
  of('integer', 'BIGNUM')("'-256'::BIGNUM", -256),
  of('number', 'FLOAT')('1.5::FLOAT', 1.5),
  double('0.1e0', 0.1),
  double('5e-324', 5e-324),
  double('1.7976931348623157e308', Number.MAX_VALUE),
  double("'NaN'::DOUBLE", Number.NaN),
  double("'inf'::DOUBLE", Number.POSITIVE_INFINITY),
  double("'-inf'::DOUBLE", Number.NEGATIVE_INFINITY),
  of('decimal', 'DECIMAL(4,2)')('(-12.34)::DECIMAL(4,2)', -12.34),
  of('decimal', 'DECIMAL(9,3)')('123456.789::DECIMAL(9,3)', 123456.789),
  money('12.34::DECIMAL(18,2)', 12.34),
  money('(-0.01)::DECIMAL(18,2)', -0.01),
  money('9999999999999.99::DECIMAL(18,2)', 9999999999999.99),
  money('9999999999999999.99::DECIMAL(18,2)', '9999999999999999.99'),
  of('decimal', 'DECIMAL(38,0)')(
    "'-99999999999999999999999999999999999999'::DECIMAL(38,0)",
    '-99999999999999999999999999999999999999',
  ),
  of('decimal', 'DECIMAL(38,10)')(
    '12345678901234567890.5::DECIMAL(38,10)',
    '12345678901234567890.5000000000',
  ),
  of('decimal', 'DECIMAL(38,37)')('0.5::DECIMAL(38,37)', '0.5000000000000000000000000000000000000'),
  of('decimal', 'DECIMAL(38,38)')(
    "'0.00000000000000000000000000000000000012'::DECIMAL(38,38)",
    1.2e-37,
  ),
  text("''", ''),
  text("'订单 🧾 “x”'", '订单 🧾 “x”'),
  text("chr(65279) || 'a'", '\uFEFFa'),
  text("'a' || chr(0) || 'b'", 'a\0b'),
  of('binary', 'BLOB')("'\\xAA\\x00\\xFF'::BLOB", Uint8Array.of(0xaa, 0, 0xff)),
  of('text', 'BIT')("'0010101'::BIT", '0010101'),
  of('text', 'UUID')(
    "'550e8400-e29b-41d4-a716-446655440000'::UUID",
    '550e8400-e29b-41d4-a716-446655440000',
  ),
  of('text', 'UUID')(
    "'ffffffff-ffff-ffff-ffff-ffffffffffff'::UUID",
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ),
  of('text', 'ENUM')("'订单'::ENUM('x', '订单')", '订单'),
  date("DATE '2026-11-11'", '2026-11-11'),
  date("DATE '1582-10-15'", '1582-10-15'),
  date("DATE '0001-01-01'", '0001-01-01'),
  date("DATE '0044-03-15 (BC)'", '-000043-03-15'),
  date("DATE '5877642-06-25 (BC)'", '-5877641-06-25'),
  date("DATE '5881580-07-10'", '+5881580-07-10'),
  date("'infinity'::DATE", 'infinity'),
  date("'-infinity'::DATE", '-infinity'),
  of('time', 'TIME')("TIME '00:00:00'", '00:00:00'),
  of('time', 'TIME')("TIME '23:59:59.999999'", '23:59:59.999999'),
  of('time', 'TIME WITH TIME ZONE')("'09:30:00.5+08'::TIMETZ", '09:30:00.5+08:00'),
  of('time', 'TIME WITH TIME ZONE')("'09:30:00-03:30:15'::TIMETZ", '09:30:00-03:30:15'),
  of('timestamp', 'TIMESTAMP_S')("TIMESTAMP_S '1969-12-31 23:59:59'", '1969-12-31T23:59:59'),
  of('timestamp', 'TIMESTAMP_MS')(
    "TIMESTAMP_MS '2026-11-11 00:00:00.042'",
    '2026-11-11T00:00:00.042',
  ),
  timestamp("TIMESTAMP '2026-11-11 09:30:00.5'", '2026-11-11T09:30:00.5'),
  timestamp("TIMESTAMP '1960-02-29 23:59:59.999999'", '1960-02-29T23:59:59.999999'),
  timestamp("TIMESTAMP '290000-01-01 10:00:00.000001'", '+290000-01-01T10:00:00.000001'),
  timestamp("TIMESTAMP '0044-03-15 (BC) 12:00:00'", '-000043-03-15T12:00:00'),
  timestamp("'infinity'::TIMESTAMP", 'infinity'),
  timestamp("'-infinity'::TIMESTAMP", '-infinity'),
  of('timestamp', 'TIMESTAMP_NS')(
    "TIMESTAMP_NS '2026-11-11 00:00:00.123456789'",
    '2026-11-11T00:00:00.123456789',
  ),
  of('timestamp', 'TIMESTAMP WITH TIME ZONE')(
    "'2026-11-11 08:00:00+08'::TIMESTAMPTZ",
    '2026-11-11T00:00:00Z',
  ),
  interval("INTERVAL '14 months 3 days 01:02:03.5'", 'P1Y2M3DT1H2M3.5S'),
  interval('INTERVAL 3 DAY', 'P3D'),
  interval("INTERVAL '0 days'", 'PT0S'),
  interval("INTERVAL '-13 months -1 day'", 'P-1Y-1M-1D'),
  interval("-INTERVAL '1:00:00.000001'", 'PT-1H-0.000001S'),
  of('list', 'INTEGER[]')('[1, NULL, 3]', [1, null, 3]),
  of('list', 'INTEGER[]')('[]::INTEGER[]', []),
  of('list', 'DECIMAL(18,2)[][]')('[[12.34::DECIMAL(18,2)], [], NULL]', [[12.34], [], null]),
  of('list', 'HUGEINT[]')('[2::HUGEINT]', [2]),
  of('list', 'INTERVAL[]')('[INTERVAL 3 DAY]', ['P3D']),
  of('list', 'BOOLEAN[]')('[true, NULL]', [true, null]),
  of('list', 'ENUM[]')("['a'::ENUM('b', 'a')]", ['a']),
  of('list', 'DOUBLE[2]')('array_value(1e0, 2e0)', [1, 2]),
  of('struct', 'STRUCT("amount" DECIMAL(18,2), "it""s" VARCHAR)')(
    `{'amount': 12.34::DECIMAL(18,2), 'it"s': NULL::VARCHAR}`,
    { amount: 12.34, 'it"s': null },
  ),
  of('struct', 'STRUCT("" INTEGER, "" VARCHAR)')("row(1, 'a')", { 1: 1, 2: 'a' }),
  of('struct', 'STRUCT("at" STRUCT("day" DATE)[])')("{'at': [{'day': DATE '2026-01-02'}]}", {
    at: [{ day: '2026-01-02' }],
  }),
  of('map', 'MAP(VARCHAR, DECIMAL(10,1))')("MAP {'k': 1.5::DECIMAL(10,1), '__proto__': NULL}", [
    { key: 'k', value: 1.5 },
    { key: '__proto__', value: null },
  ]),
  of('struct', 'UNION("num" INTEGER, "str" VARCHAR)')(
    'union_value(num := 2)::UNION(num INTEGER, str VARCHAR)',
    { num: 2 },
  ),
  of('struct', 'UNION("num" INTEGER, "str" VARCHAR)')("'x'::UNION(num INTEGER, str VARCHAR)", {
    str: 'x',
  }),
]
