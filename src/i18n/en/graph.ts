/** Problems of references between cells. */
export const graph = {
  'problem.graph.cycle':
    '{count, plural, =1 {This cell reads itself, so it can never run: {cells}.} other {These cells wait for each other, so none of them can run: {cells}.}}',
  'problem.graph.cycle.fix': 'Let one of them read something else.',
  'problem.graph.missing': 'There is no cell called “{name}”.',
  'problem.graph.missing.fix': 'Add a cell of this name, or correct the name here.',
  'problem.graph.missing-input': 'There is no input called “{name}”.',
  'problem.graph.missing-input.fix': 'Add an input cell of this name, or correct the name here.',
  'problem.graph.near.fix': 'Did you mean one of these: {near}?',
  'problem.graph.not-an-input':
    '“{name}” is a cell of the kind {kind}, and only inputs have a value to put in place of “${name}”.',
  'problem.graph.not-an-input.fix': 'To read its rows, write FROM {name}.',
  'problem.graph.not-a-relation':
    '“{name}” is a cell of the kind {kind}, which has no rows to read.',
  'problem.graph.not-a-relation.fix':
    'Read a data, sql or analysis cell here. The value of an input is written “${name}”.',
  'problem.graph.missing-output': '“{name}” has no output called “{output}”.',
  'problem.graph.missing-output.fix': 'What can be read of it: {outputs}.',
  'problem.graph.name-clash':
    'The name “{name}” is also that of an output of “{owner}”, so this cell cannot run.',
  'problem.graph.name-clash.fix': 'Give this cell another name.',
  'problem.graph.range-without-field':
    '“${name}” is a range of dates; one end of it is needed here.',
  'problem.graph.range-without-field.fix': 'Write “${name}.start” or “${name}.end”.',
  'problem.graph.missing-field': 'The range of dates “${name}” has no “{field}”.',
  'problem.graph.missing-field.fix': 'Write “${name}.start” or “${name}.end”.',
  'problem.graph.input-without-fields': '“${name}” is a single value and has no “{field}”.',
  'problem.graph.input-without-fields.fix': 'Write “${name}”.',
  'problem.graph.hidden':
    'What “{function}(…)” reads here cannot be told from its text, so its result would look up to date when it is not.',
  'problem.graph.hidden.fix':
    '{function, select, query {Write the query itself: FROM (SELECT …).} other {Write the name of the relation itself, in quotes.}}',
  'problem.graph.unwritable-value': 'The value of “${name}” cannot be written in SQL.',
  'problem.graph.unwritable-value.fix': 'Choose another value for this input.',
} as const
