import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isProcess } from '../../src/database/embedded/postmaster.js'

const prefix = 'postscale-test-'

/** A new folder for one test run or file, that other users may pass through; delete it afterwards. */
export async function scratchFolder(): Promise<string> {
  const folder = mkdtempSync(join(await realpath(tmpdir()), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The folders of runs whose process was killed before it could clean up. */
export async function abandonedFolders(): Promise<string[]> {
  const temporary = await realpath(tmpdir())
  return readdirSync(temporary)
    .filter((name) => name.startsWith(prefix) && !isProcess(Number(name.split('-')[2])))
    .map((name) => join(temporary, name))
}
