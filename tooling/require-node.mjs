// `start`, `test` and `check` need the Node that the repository brings: say so, not fail oddly later.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Postscale runs on Node 24, which its own install provides; this is ${process.version}. ` +
      'Run `npx -y pnpm@12 install`, then the same command again.',
  )
  // The line that every run of the checks ends with.
  const event = process.env['npm_lifecycle_event']
  if (event === 'test' || event === 'check') console.log('\n0 passed, 1 failed')
  process.exit(1)
}
