export const findings = {
  'finding.run':
    'Run the test for {weeks, plural, one {one whole week} other {# whole weeks}}: {days, plural, one {one day brings} other {# days bring}} the {total} visitors{counted, select, rows { (each row counted as one)} other {}} it takes to find {scale, select, points {a difference of {effect} points} absolute {a difference of {effect}} other {a change of {effect}}} with {power} power.',
  'finding.detect':
    'In {weeks, plural, one {one whole week} other {# whole weeks}} the test finds {scale, select, points {a difference of {effect} points} absolute {a difference of {effect}} other {a change of {effect}}} or more ({baseline} to {to}) with {power} power{counted, select, rows {, if each row is a visitor} other {}}; smaller ones it is likely to miss.',
  'finding.enough':
    '{days, plural, one {One day is} other {# days are}} enough: if the effect is {scale, select, points {{effect} points} other {{effect}}}, the test finds it with {power} power{counted, select, rows {, as far as each row is a visitor} other {}}.',
  'finding.weak':
    '{days, plural, one {One day is} other {# days are}} too short: if the effect is {scale, select, points {{effect} points} other {{effect}}}, the test finds it with only {power} power, not {target}.',
  'finding.too-long':
    'Do not run this test as it is: it would take {weeks} weeks, more than the {most, plural, one {one week} other {# weeks}} allowed.',
  'finding.never':
    'Do not run this test as it is: this traffic does not bring {total} visitors within ten years.',
  'finding.units':
    'The test takes {units} visitors in each variant, {total} in all; with the visitors of a day it becomes a number of weeks.',
  'finding.needs':
    'Each variant needs {units} visitors{equal, select, yes {} other { and the control {control}}} to tell {metric, select, conversion {a rate} mean {a mean} other {a ratio}} of {to} from today’s {baseline}. One in {missed} real effects of that size is still missed.',
  'finding.chance':
    'With {units} visitors in each variant{equal, select, yes {} other { and {control} in the control}} a change from {baseline} to {to} is found in {power} of such tests.',
  'finding.instead':
    'In {most, plural, one {one week} other {# weeks}} this traffic finds {scale, select, points {{effect} points} other {{effect}}} or more with {power} power; {scale, select, points {{asked} points} other {{asked}}} it would find with {chance}. Test a bolder change, a page nearer to the purchase, or a metric that varies less.',
  'finding.sequential':
    'Reading the result at any time costs {more} more visitors than reading it once at the end.',
  'finding.group-sequential':
    '{looks} looks instead of one at the end cost {more} more visitors at most. If the effect is as planned the test ends before the last look in {early} of cases, and takes {expected} visitors on average.',
  'finding.measured':
    'Today’s {metric, select, conversion {rate} mean {mean} other {ratio}} is {baseline}{sure, select, yes { (95%: {low} to {high})} other {}}, from {counted, select, rows {{units} rows, each counted as a visitor,} other {{units} visitors}}{dated, select, yes { between {from} and {to}} other {}}{traffic, select, yes {{counted, select, rows {; lately {day} a day} other {; lately {day} a day come for the first time}}} other {}}.',
}
