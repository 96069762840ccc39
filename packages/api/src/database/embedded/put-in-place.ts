import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isProcess } from './postmaster.js'

/**
 * Makes a folder beside its place and puts it there by one rename: it is complete or not there, and
 * of several processes one wins. What a killed process left half made is deleted.
 *
 * @param make fills the draft, whose parent exists.
 */
export async function putInPlace(
  target: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  await deleteAbandoned(target)
  drafts += 1
  const draft = `${target}.${process.pid}.${drafts}`
  try {
    await make(draft)
    await rename(draft, target).catch((error: unknown) => {
      // Another process was quicker.
      if (!existsSync(target)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

let drafts = 0

async function deleteAbandoned(target: string): Promise<void> {
  const prefix = `${basename(target)}.`
  for (const name of await readdir(dirname(target))) {
    const pid = name.startsWith(prefix) ? /^(\d+)\.\d+$/.exec(name.slice(prefix.length))?.[1] : ''
    if (pid && !isProcess(Number(pid))) {
      await rm(join(dirname(target), name), { recursive: true, force: true })
    }
  }
}
