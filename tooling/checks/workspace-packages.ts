import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type WorkspacePackage = {
  readonly name: string
  readonly folder: string
  readonly testScript: string | undefined
}

/** The packages of the workspace, those that others use before those that use them. */
export async function workspacePackages(root: string): Promise<WorkspacePackage[]> {
  const found = await Promise.all(
    ['packages', 'apps'].map(async (place) => packagesIn(root, place)),
  )
  const rank = ({ folder }: WorkspacePackage): number =>
    ['packages/domain', 'packages/schema', 'packages/api'].indexOf(folder) + 1 || 9
  return found.flat().toSorted((a, b) => rank(a) - rank(b) || a.folder.localeCompare(b.folder))
}

async function packagesIn(root: string, place: string): Promise<WorkspacePackage[]> {
  const entries = await readdir(join(root, place), { withFileTypes: true }).catch(() => [])
  const read = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => readPackage(root, `${place}/${name}`))
  return (await Promise.all(read)).filter((found) => found !== undefined)
}

async function readPackage(root: string, folder: string): Promise<WorkspacePackage | undefined> {
  const text = await readFile(join(root, folder, 'package.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const { scripts } = JSON.parse(text) as { scripts?: Record<string, string> }
  return { name: folder.slice(folder.indexOf('/') + 1), folder, testScript: scripts?.['test'] }
}
