import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ApiServer, scratchFolder, startApi } from './api-server'

interface SeededData {
  readonly folder: string
  readonly remove: () => Promise<void>
}

const run = promisify(execFile)

/** Has an API make and seed its database, and stops it: what it leaves can be copied. */
export async function makeSeededData(): Promise<SeededData> {
  const folder = await scratchFolder()
  const remove = async (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const data = join(folder, 'data')
    const api = await startApi(data)
    await api.close()
    return { folder: data, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** A copy with its owners: PostgreSQL takes no data that belongs to somebody else. */
async function copyData(from: string, to: string): Promise<void> {
  if (process.platform === 'win32') await cp(from, to, { recursive: true })
  else await run('cp', ['-Rp', from, to])
}

/** Starts an API on a copy of the seeded data, which goes when it is closed. */
export async function startSeededApi(
  seeded: string,
): Promise<{ readonly api: ApiServer; readonly close: () => Promise<void> }> {
  const folder = await scratchFolder()
  const remove = async (): Promise<void> =>
    rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const data = join(folder, 'data')
    await copyData(seeded, data)
    const api = await startApi(data)
    return {
      api,
      close: async () => {
        await api.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
