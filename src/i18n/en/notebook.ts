/** Problems of the document and of the bodies of its cells. */
export const notebook = {
  'problem.notebook.newer-version':
    'This notebook is of format version {version}; this program knows up to {supported}. It opens read-only, and nothing in it is changed.',
  'problem.notebook.newer-version.fix': 'Reload the page to get the newest version of Cartograph.',
  'problem.notebook.front-matter':
    'The front matter is not valid YAML at line {line} ({reason}). Defaults are used in its place.',
  'problem.notebook.front-matter.fix':
    'Correct the lines between the two “---” at the top of the file.',
  'problem.notebook.invalid-meta':
    '“{name}” in the front matter cannot be “{value}”. The default is used.',
  'problem.notebook.invalid-meta.fix': 'Write one such as: {allowed}.',
  'problem.notebook.renamed':
    'The name “{id}” is taken or is no valid name, so this cell is called “{key}”.',
  'problem.notebook.renamed.fix': 'Refer to it as “{key}”, or give it another name.',
  'problem.notebook.unclosed':
    'The fence of “{id}” has no closing line, so the cell runs to the end of the file.',
  'problem.notebook.unclosed.fix': 'Close it with a line of backticks below its last line.',
  'problem.notebook.unknown-kind':
    'This version does not know cells of the kind “{kind}”. The cell is kept as it is and does not run.',
  'problem.notebook.unknown-kind.fix': 'Known kinds are data, sql, input, chart and analysis.',
  'problem.notebook.kind-meant.fix': 'Did you mean “{meant}”?',
  'problem.notebook.yaml': 'Line {line} is not valid YAML: {reason}.',
  'problem.notebook.yaml.fix':
    'Write one “name: value” a line; put a value with special characters in quotes.',
  'problem.notebook.yaml-duplicate-key': 'Line {line} repeats a name that is already set above.',
  'problem.notebook.yaml-duplicate-key.fix': 'Keep one of the two lines.',
  'problem.notebook.yaml-indent': 'Line {line} is not indented like the lines it belongs to.',
  'problem.notebook.yaml-indent.fix': 'Give all lines of one group the same number of spaces.',
  'problem.notebook.yaml-tab': 'Line {line} is indented with a tab, which YAML does not allow.',
  'problem.notebook.yaml-tab.fix': 'Replace the tab by spaces.',
  'problem.notebook.yaml-too-much':
    'Too much to read: the settings of this cell are very long or nested very deep.',
  'problem.notebook.yaml-too-much.fix': 'Keep the settings of a cell below 100,000 characters.',
  'problem.notebook.not-a-mapping': 'The body of this cell is not a list of settings.',
  'problem.notebook.not-a-mapping.fix': 'Write one “name: value” a line.',
  'problem.notebook.missing-field': '“{name}” is missing.',
  'problem.notebook.missing-field.fix': 'Add a line that starts with “{name}:”.',
  'problem.notebook.invalid-field': '“{name}” cannot be “{value}”.',
  'problem.notebook.invalid-field.fix': 'Write one such as: {allowed}.',
  'problem.notebook.invalid-digest':
    '“sha256” is not a SHA-256 digest (64 hexadecimal digits), so the file is found by its name alone.',
  'problem.notebook.invalid-digest.fix': 'Take the line out, or choose the file again.',
  'problem.notebook.input-reads-input':
    'An input cannot take its settings from another one: “${name}”.',
  'problem.notebook.input-reads-input.fix':
    'Write the value itself, or put it in quotes if it is text.',
  'problem.notebook.value-number':
    '“{value}” is not a number, or not within the limits of this input.',
  'problem.notebook.value-number.fix':
    'Write a number such as 12.5, without a currency sign or a thousands separator, between “min” and “max”.',
  'problem.notebook.value-text': '“{value}” is not a single text.',
  'problem.notebook.value-text.fix': 'Write the text in quotes.',
  'problem.notebook.value-select': '“{value}” is not one of the options of this input.',
  'problem.notebook.value-select.fix': 'Choose one of: {options}.',
  'problem.notebook.value-multi-select': '“{value}” is not a list of options of this input.',
  'problem.notebook.value-multi-select.fix': 'Write a list in brackets, of these: {options}.',
  'problem.notebook.value-date': '“{value}” is not a date, or not within the limits of this input.',
  'problem.notebook.value-date.fix': 'Write it as year, month and day: 2026-11-11.',
  'problem.notebook.value-date-range': '“{value}” is not a range of dates from earlier to later.',
  'problem.notebook.value-date-range.fix': 'Write both days in brackets: [2026-01-01, 2026-03-31].',
  'problem.notebook.value-toggle': '“{value}” is neither on nor off.',
  'problem.notebook.value-toggle.fix': 'Write true or false.',
} as const
