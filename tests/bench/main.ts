/** The benches by name; each reads the arguments that follow it. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  import: () => import('./importAndRfm'),
  analyses: () => import('./analyses/main'),
  funnel: () => import('./funnel'),
  rivals: () => import('./rivals'),
  formats: () => import('./formats/main'),
  repaint: () => import('./repaint/main'),
  large: () => import('./large/main'),
  encodings: async () => {
    process.stdout.write(`${await (await import('./encodings')).encodings()}\n`)
  },
}

await run(process.argv[2])

/** `npm run bench` alone, or with options only, is the bench of import and RFM. */
async function run(first: string | undefined): Promise<void> {
  const isNamed = first !== undefined && !first.startsWith('-')
  const chosen = benches[isNamed ? first : 'import']
  if (!chosen) {
    const known = Object.keys(benches).join(', ')
    process.stderr.write(`no bench ‘${first ?? ''}’; there are ${known}\n`)
    process.exitCode = 1
    return
  }
  if (isNamed) process.argv.splice(2, 1)
  await chosen()
}

export {}
