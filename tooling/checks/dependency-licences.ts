import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

/** Licences that let a product be used, changed and passed on, under conditions that naming them meets. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
])

/** Packages of another licence, or of none that their manifest names, and why they may be there. */
const exceptions: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@apollo/composition': { licence: 'Elastic-2.0', why: 'only a test composes a supergraph' },
  '@apollo/federation-internals': { licence: 'Elastic-2.0', why: 'of @apollo/composition' },
  '@apollo/query-graphs': { licence: 'Elastic-2.0', why: 'of @apollo/composition' },
  'axe-core': { licence: 'MPL-2.0', why: 'only browser tests load it' },
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'data that the build looks up' },
  elkjs: { licence: 'EPL-2.0', why: 'used as it is published' },
  lightningcss: { licence: 'MPL-2.0', why: 'a tool of the build, as it is published' },
  'seq-queue': { licence: '', why: 'MIT by its LICENSE file; a tool of the build' },
}

/** A dependency, also one of another, under a licence that nobody has looked at. */
export async function dependencyLicences(root: string): Promise<Finding[]> {
  const folders = await packageFolders(join(root, 'node_modules', '.pnpm'))
  if (folders.length === 0) {
    return [{ file: 'pnpm-lock.yaml', message: 'is not installed: no licence can be read' }]
  }
  const found = await Promise.all(folders.map(inspect))
  return found.flat().toSorted((a, b) => a.message.localeCompare(b.message))
}

/** Where each package is, and not where others find it. */
async function packageFolders(store: string): Promise<string[]> {
  const places = await readdir(store).catch(() => [])
  const nested = places.map(async (place) => foldersIn(join(store, place, 'node_modules')))
  return (await Promise.all(nested)).flat()
}

async function foldersIn(modules: string): Promise<string[]> {
  const entries = await readdir(modules, { withFileTypes: true }).catch(() => [])
  const nested = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(async ({ name }) => {
      const path = join(modules, name)
      return name.startsWith('@') ? foldersIn(path) : [path]
    })
  return (await Promise.all(nested)).flat()
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string | { readonly type?: string }
}

async function inspect(folder: string): Promise<Finding[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const { name = '', version = '', license } = JSON.parse(text) as Manifest
  const licence = (typeof license === 'string' ? license : license?.type) ?? ''
  // A platform's own package has the name of what it is for at its beginning.
  const exception = Object.entries(exceptions).find(
    ([known]) => name === known || name.startsWith(`${known}-`),
  )?.[1]
  if (name === '' || isAllowed(licence) || exception?.licence === licence) return []
  const told = licence === '' ? 'no licence that its manifest names' : licence
  return [{ file: 'pnpm-lock.yaml', message: `${name}@${version} has ${told}: look at it first` }]
}

/** `A OR B` leaves the choice, `A AND B` wants both. */
function isAllowed(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(/\s+or\s+/i)
    .some((choice) => choice.split(/\s+and\s+/i).every((each) => allowed.has(each.trim())))
}
