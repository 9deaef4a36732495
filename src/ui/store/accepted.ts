/** What a file picker offers as data: names only help, the bytes decide. */
export const dataFiles =
  '.csv,.tsv,.txt,.tab,.xlsx,.xlsm,.xls,.xml,.html,.htm,.json,.jsonl,.ndjson,.parquet,.arrow,.feather,.gz,.zip'
