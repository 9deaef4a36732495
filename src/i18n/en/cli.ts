export const cli = {
  'cli.usage': `Usage: npm run -s nb -- COMMAND FILE [OPTIONS]

Commands:
  check FILE   says what is wrong with a notebook, without its data
  fmt FILE     writes the notebook in its canonical form
  run FILE     runs the notebook

Options of run:
  --data NAME=FILE     reads the data cell NAME from FILE (may be repeated)
  --input NAME=VALUE   sets the input NAME; lists as A,B (may be repeated)
  --json               prints the results as JSON
  --rows               puts the rows of data cells into the JSON, too
  --out REPORT.html    writes the report as one HTML file

Options:
  --locale en|zh-CN    the language of what is said, unless the notebook’s
  --help               shows this text`,
  'cli.usage-error': '{reason}\nRun with --help to see how it is used.',
  'cli.no-command': 'A command and a notebook are needed.',
  'cli.unknown-command': 'There is no command “{command}”. The commands are check, fmt and run.',
  'cli.bad-option': 'The options could not be read: {reason}',
  'cli.bad-pair': '“{text}” after {option} must have the form NAME={what}.',
  'cli.bad-locale': 'There is no language “{locale}”. The languages are en and zh-CN.',
  'cli.no-file': 'The file “{file}” could not be read.',
  'cli.no-data-cell': 'The notebook has no data cell “{name}”. Its data cells are: {known}.',
  'cli.no-input-cell': 'The notebook has no input “{name}”. Its inputs are: {known}.',
  'cli.bad-input': '“{value}” is no value for the input “{name}” of type {type}.',
  'cli.bring-file': 'Name the file with --data {cell}=FILE.',
  'cli.failed': '{cell}: {reason}',
  'cli.error': 'Error: {line}',
  'cli.warning': 'Warning: {line}',
  'cli.reason': '{text} {remedy}',
  'cli.blocked': '{cell}: not run, because “{ancestor}” failed.',
  'cli.not-run': '{cell}: not run.',
  'cli.line':
    '{file}:{line}: {severity, select, error {error} warning {warning} other {note}}: {text}',
  'cli.fine': '{file}: no problems in {cells, plural, one {# cell} other {# cells}}.',
  'cli.canonical': '{file}: already in canonical form.',
  'cli.rewritten': '{file}: rewritten.',
  'cli.newer': '{file}: written by a newer version, so it is left as it is.',
  'cli.running': 'Running {cell} ({done} of {all})',
  'cli.summary':
    '{fresh, plural, one {# cell} other {# cells}} ran{failed, plural, =0 {} one {, # failed} other {, # failed}}{errors, plural, =0 {} one {, with # error} other {, with # errors}}{warnings, plural, =0 {} one {, with # warning} other {, with # warnings}}.',
  'cli.wrote': 'Wrote {file}.',
} as const
