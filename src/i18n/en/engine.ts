export const engine = {
  'problem.engine.syntax': 'The SQL cannot be read here: {message}',
  'problem.engine.binder': 'The SQL does not fit the data: {message}',
  'problem.engine.column': 'There is no column “{name}” here.',
  'problem.engine.column.fix': 'Check the spelling, or look at the columns of the tables in FROM.',
  'problem.engine.relation': 'There is no table or cell “{name}”.',
  'problem.engine.relation.fix': 'Use the name of a cell of this notebook.',
  'problem.engine.function': 'There is no function “{name}”.',
  'problem.engine.function.fix':
    'Check the spelling. JSON and time zone functions are not available in the browser.',
  'problem.engine.rename.fix': 'Did you mean “{candidate}”?',
  'problem.engine.memory': 'The query needs more memory than there is.',
  'problem.engine.memory.fix':
    'Read fewer rows or columns, aggregate earlier, or close other tabs and run it again.',
  'problem.engine.permission': 'The notebook may not reach outside itself: {message}',
  'problem.engine.permission.fix':
    'Add the file to the notebook and read it as a data cell; nothing is loaded from the network.',
  'problem.engine.conversion': 'A value cannot be read as the type asked for: {message}',
  'problem.engine.conversion.readers': 'A value cannot be read as the type asked for.',
  'problem.engine.conversion.fix':
    'Use TRY_CAST to get NULL where a value cannot be read, or correct the value.',
  'problem.engine.cancelled': 'The run was cancelled.',
  'problem.engine.lost': 'The database stopped in the middle of its work and was started again.',
  'problem.engine.lost.fix': 'Run the cell again; the data is read again from its files.',
  'problem.engine.statements': 'There is more than one statement here.',
  'problem.engine.statements.fix': 'Put each statement in a cell of its own.',
  'problem.engine.empty': 'There is no statement here.',
  'problem.engine.start': 'The database cannot be started: {message}',
  'problem.engine.start.fix': 'Reload the page; the browser must allow WebAssembly.',
  'problem.engine.closed': 'The database has been closed.',
  'problem.engine.failed': 'The database could not do this: {message}',
  'problem.engine.failed.readers': 'The database could not do this.',
} as const
