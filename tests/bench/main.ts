/** The benches by name; each reads the arguments that follow it. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  import: () => import('./importAndRfm'),
  analyses: () => import('./analyses/main'),
}

// `npm run bench` alone, or with options only, is the bench of import and RFM.
const first = process.argv[2]
const name = first === undefined || first.startsWith('-') ? 'import' : first
const bench = benches[name]
if (bench) {
  if (name === first) process.argv.splice(2, 1)
  await bench()
} else {
  process.stderr.write(`no bench ‘${name}’; there are ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 1
}
