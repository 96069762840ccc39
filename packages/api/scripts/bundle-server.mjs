// Makes a few files of the built server and its thread, in dist/bundled. What a file looks for by its own place, it finds
// from where it was built: the checkout may be moved. With `--remove` there is none, and the server starts from what was built.
import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const folder = join(dist, 'bundled')

/** What starts the threads has their file beside it in the bundle, too. */
const startsThreads = /[\\/]threads[\\/]start-threads\.js$/
const PLACE = /__builtAt\("([^"]*)"\)/g

const inUrl = (path) => path.split(sep).join('/')

const keepPlaces = {
  name: 'keep-places',
  transform: (code, id) =>
    id.startsWith('\0') || startsThreads.test(id) || !code.includes('import.meta.url')
      ? null
      : { code: code.replaceAll('import.meta.url', `__builtAt("${inUrl(relative(dist, id))}")`) },
  renderChunk: (code, { fileName }) => {
    const from = dirname(join(folder, fileName))
    return code.replaceAll(PLACE, (_, built) => {
      const way = inUrl(relative(from, join(dist, built)))
      return `new URL(${JSON.stringify(way)}, import.meta.url).href`
    })
  },
}

/** Tells one build from another: what states are made of, and how their images are written. */
function buildOf() {
  const domain = fileURLToPath(new URL('../../domain/dist', import.meta.url))
  const hash = createHash('sha256')
  for (const from of [domain, join(dist, 'store/images')]) {
    for (const path of globSync('**/*.js', { cwd: from }).toSorted()) {
      hash.update(readFileSync(join(from, path)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

rmSync(folder, { recursive: true, force: true })
if (argv.includes('--remove')) exit()
const bundle = await rolldown({
  input: {
    'server/start': join(dist, 'start.js'),
    'thread.worker': join(dist, 'thread.worker.js'),
  },
  platform: 'node',
  plugins: [keepPlaces],
  transform: { define: { POSTSCALE_BUILD: JSON.stringify(buildOf()) } },
  onLog: () => undefined,
})
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'server/[name]-[hash].js',
})
await bundle.close()
