import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const never = new Set(['node_modules', 'dist', '.git', '.turbo', '.postscale'])

/**
 * The files that are, or are about to be, part of the repository: tracked ones and new ones that
 * .gitignore does not name. Outside a git repository (an unpacked archive) it walks the tree.
 */
export async function trackedFiles(root: string): Promise<string[]> {
  const listed = (await filesOfGit(root)) ?? (await filesBelow(root, ''))
  return listed.filter((file) => existsSync(join(root, file))).toSorted()
}

async function filesOfGit(root: string): Promise<string[] | undefined> {
  // A git hook sets GIT_DIR and the like for its own repository; `root` decides here.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  )
  const args = ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
  try {
    const { stdout } = await run('git', args, { env, maxBuffer: 64 * 1024 * 1024 })
    return [...new Set(stdout.split('\0').filter((file) => file !== ''))]
  } catch {
    return undefined
  }
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const nested = entries
    .filter((entry) => !never.has(entry.name))
    .map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    })
  return (await Promise.all(nested)).flat()
}
