// The image of an organization's state that the database keeps, from which a server that starts has it.
import { setTimeout as pause } from 'node:timers/promises'
import { createLog } from '../../dist/http/create-log.js'
import { readEnvironment } from '../../dist/environment.js'
import { openDatabase } from '../../dist/database/database.js'
import { ofInstallation } from '../../dist/database/reach.js'

const LONGEST_MS = 60_000

/** Opens the database in a folder; `forget()` deletes the images, `kept()` answers whether there is a whole one before a minute is over. */
export async function openImages(folder) {
  const variables = { POSTSCALE_DATA_DIR: folder, POSTSCALE_DEMO: '0' }
  const database = await openDatabase(readEnvironment(variables), createLog('error', false))
  const rows = (text) => ofInstallation(async () => (await database.pool.query(text)).rowCount)
  return {
    forget: () => rows('DELETE FROM state_image_part'),
    kept: async () => {
      const end = performance.now() + LONGEST_MS
      while (performance.now() < end) {
        if ((await rows('SELECT FROM state_image_part WHERE "isLast"')) > 0) return true
        await pause(500)
      }
      return false
    },
    close: () => database.close(),
  }
}
