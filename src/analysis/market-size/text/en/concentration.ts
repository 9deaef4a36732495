export const concentration = {
  'finding.concentration':
    'HHI {hhi}: {now, select, low {not concentrated} moderate {moderately concentrated} other {highly concentrated}} by the DOJ/FTC guidelines of 2023 ({then, select, low {not concentrated} moderate {moderately} other {highly}} by those of 2010). Four sellers have {cr4}{many, select, yes {, ten {cr10}} other {}}; it is as if {effective} equal ones shared it.',
  'finding.concentration-shift':
    'HHI {hhi}, {way, select, up {up from} down {down from} other {as before,}} {before}: {now, select, low {not concentrated} moderate {moderately concentrated} other {highly concentrated}} by the DOJ/FTC guidelines of 2023 ({then, select, low {not concentrated} moderate {moderately} other {highly}} by those of 2010). Four sellers have {cr4}{many, select, yes {, ten {cr10}} other {}}; it is as if {effective} equal ones shared it.',
  'finding.concentration-bounds':
    'HHI {hhi} to {high}, depending on who the others are: {now, select, low {not concentrated} moderate {moderately concentrated} high {highly concentrated} low_moderate {not or moderately concentrated} moderate_high {moderately or highly concentrated} other {anything from not to highly concentrated}} by the DOJ/FTC guidelines of 2023. The four largest named have {cr4}.',
  'finding.merger':
    'A merger of {names} ({share}) would add {delta} to the HHI, which would be {hhi}.',
  'finding.merger-presumed':
    'A merger of {names} ({share}) would add {delta} to the HHI, which would be {hhi}: presumed to lessen competition by the DOJ/FTC guidelines of 2023.',
}
