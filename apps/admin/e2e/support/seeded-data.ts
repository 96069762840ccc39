import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { scratchFolder, startApi } from './api-server'

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
export async function copyData(from: string, to: string): Promise<void> {
  if (process.platform === 'win32') await cp(from, to, { recursive: true })
  else await run('cp', ['-Rp', from, to])
}
