import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  openEmbeddedServer,
  type EmbeddedServer,
} from '../../src/database/embedded/open-embedded-server.js'
import type { EmbeddedOptions } from '../../src/database/embedded/prepare-cluster.js'
import { abandonedFolders, deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'
import { unmount } from './small-disk.js'

/** Nothing is kept safe from a crash of the machine, which no test has. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A server for tests, in a folder of its own that goes with it. */
export async function openScratchServer(
  programs: Pick<EmbeddedOptions, 'native' | 'cacheDirectory'> = {},
): Promise<EmbeddedServer> {
  const dataDirectory = await scratchFolder()
  const options = {
    log: silentLog,
    settings,
    ...programs,
  }
  for (const folder of await abandonedFolders()) {
    // A server still running there is taken over, to stop it.
    if (existsSync(join(folder, 'cluster', 'data', 'postmaster.pid'))) {
      const left = await openEmbeddedServer({
        ...options,
        dataDirectory: folder,
        patienceMs: 5_000,
      }).catch(() => undefined)
      await left?.close()
    }
    unmount(join(folder, 'disk'))
    deleteFolder(folder)
  }
  const server = await openEmbeddedServer({ ...options, dataDirectory })
  return {
    ...server,
    close: async () => {
      await server.close()
      deleteFolder(dataDirectory)
    },
  }
}
