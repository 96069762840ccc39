import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'
import { builtServer } from './server-files.js'

/** What starts the threads has their file beside it in the bundle, too. */
const startsThreads = /[\\/]threads[\\/]start-threads\.js$/

/** All others look for their files from where they were built. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform: (code, id) =>
    startsThreads.test(id) || !code.includes('import.meta.url')
      ? null
      : { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) },
}

/** Writes the built server and its thread into a folder, as `server/main.js` and `thread.worker.js`. */
export async function bundleServer(folder: string): Promise<void> {
  const { main, thread } = builtServer
  const bundle = await rolldown({
    input: { 'server/main': main, 'thread.worker': fileURLToPath(thread) },
    platform: 'node',
    plugins: [keepPlaces],
    onLog: () => undefined,
  })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'server/[name]-[hash].js',
  })
  await bundle.close()
}
