// `start` and `test` need the Node that the repository brings (see README); say so instead of failing oddly later.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Postscale runs on Node 24, which its own install provides; this is ${process.version}. ` +
      'Run `npx -y pnpm@12 install`, then `npx -y pnpm@12 start` again.',
  )
  process.exit(1)
}
