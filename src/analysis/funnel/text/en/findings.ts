import { many, one } from './counted'

export const findings = {
  'finding.overall': `{converted} of {entered} ${many} ({rate}) go from “{first}” to “{last}”{limit, select, none {, however long it takes} other { within {window}}} (95%: {low} to {high}).`,
  'finding.overall-any': `{converted} of {entered} ${many} ({rate}) do all {steps} steps{limit, select, none {, however long it takes} other { within {window}}} (95%: {low} to {high}).`,
  'finding.so-far': `So far {converted} of {entered} ${many} ({rate}) {any, select, yes {have done all {steps} steps} other {have gone from “{first}” to “{last}”}}. None has had the whole {window}, so this is the least it can be; where the others stop and how long it takes cannot be told yet.`,
  'finding.mature': `Counting only ${many} early enough to have had the whole {window}: {converted} of {entered} ({rate}; 95%: {low} to {high}).`,
  'finding.drop': `Most are lost between “{from}” and “{to}”: {lost} of {before} ${many} ({share}) do not go on.`,
  'finding.time':
    'Half of those who finish take less than {median} from the first step to the last.',
  'finding.slowest':
    'The longest wait is before “{step}”: half take more than {median} from the step before.',
  'finding.breakdown-differs':
    '“{best}” converts {best_rate} (95%: {best_low} to {best_high}), “{worst}” {worst_rate} ({worst_low} to {worst_high}): the values of “{column}” differ by more than chance{where, select, none {, though no single step does after correction} other {; after correction, these steps do: {steps}}}{small, select, small {. Some groups are small, so take it as a hint} other {}}.',
  'finding.breakdown-alike':
    '{alike, select, same {All values of “{column}” convert the same, {best_rate} (95% of “{best}”: {best_low} to {best_high}, of “{worst}”: {worst_low} to {worst_high})} other {“{best}” converts {best_rate} (95%: {best_low} to {best_high}), “{worst}” {worst_rate} ({worst_low} to {worst_high}): between the values of “{column}” that is no more than chance makes}}{where, select, none {} other {, but after correction these steps differ: {steps}}}{small, select, small {. Some groups are small} other {}}.',
  'finding.breakdown-untested':
    '“{best}” converts {best_rate} (95%: {best_low} to {best_high}), {alike, select, same {and so does “{worst}”} other {“{worst}” {worst_rate} ({worst_low} to {worst_high})}}. {why, select, last {The value is that of the last step reached, and so depends on how far they went} other {Some count for several values of “{column}”}}: whether these differ by more than chance is not tested.',
  'finding.breakdown-few': `Fewer than two values of “{column}” have {few} or more ${many} at the first step, so they are not compared.`,
  'finding.trend': `Of the ${many} that entered {unit, select, day {on} week {in the week from} other {in the month from}} {period}, the last whose time is over, {last_rate} go all the way (95%: {last_low} to {last_high}); before it {alike, select, same {as many} other {{before_rate}}} did. {apart, select, higher {That is clearly more.} lower {That is clearly less.} other {That is no clear difference.}}{open, plural, =0 {} one { One later period can still change.} other { # later periods can still change.}}`,
  'finding.trend-open':
    'There are not yet two {unit, select, day {days} week {weeks} other {months}} of entry whose time is over, so nothing is said of the trend.',
  'finding.change': `{after} ${many} finish, against {before} of those that entered {since} to {until}: {traffic} by traffic and {rates} by the rates, of these most at “{step}” ({most}; {was} before, {is} now).{chance, select, chance { So small a change in all may be chance.} other {}}`,
  'finding.next': `Of the ${many} that stop at “{step}”, {share} do {same, select, yes {the same again} other {“{event}” next}}, and {nothing} do nothing more.`,
  'finding.next-nothing': `The ${many} that stop at “{step}” do nothing more.`,
  'finding.nobody': `No ${one} reached “{step}”, so there is no funnel to show.`,
  'finding.empty': 'There are no events to analyse.',
} as const
