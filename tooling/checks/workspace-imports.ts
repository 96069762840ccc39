import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { packageOf } from './package-of.ts'
import { pathKind } from './path-kind.ts'
import { trackedFiles } from './tracked-files.ts'

/** Who may use whom. A package that is not named here may use none of the others. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/api': ['@postscale/domain'],
  'packages/schema': [],
  'packages/schema/examples': ['@postscale/schema'],
  'apps/admin': ['@postscale/schema'],
}

/** api → domain, admin → schema, and nothing else: in imports and in each package.json. */
export async function workspaceImports(root: string): Promise<Finding[]> {
  const imports = await inspectFiles(root, pathKind.written, (file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      const name = /^@postscale\/[\w-]+/.exec(specifier)?.[0]
      return name === undefined ? [] : refuse(file.path, name, line)
    }),
  )
  const manifests = (await trackedFiles(root)).filter((path) => path.endsWith('/package.json'))
  const declared = manifests.map(async (path) => {
    const manifest: unknown = JSON.parse(await readFile(join(root, path), 'utf8'))
    return dependencyNames(manifest).flatMap((name) => refuse(path, name))
  })
  return [...imports, ...(await Promise.all(declared)).flat()]
}

function refuse(file: string, name: string, line?: number): Finding[] {
  const owner = packageOf(file)
  if (owner === undefined) return []
  const may = allowed[owner.includes('/examples/') ? 'packages/schema/examples' : owner] ?? []
  if (may.includes(name)) return []
  const allows = may.length === 0 ? 'no other package' : `only ${may.join(', ')}`
  const message = `uses ${name}; ${owner} may use ${allows}`
  return [line === undefined ? { file, message } : { file, line, message }]
}

function dependencyNames(manifest: unknown): string[] {
  const fields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
  return fields
    .flatMap((field) => Object.keys((manifest as Record<string, object>)[field] ?? {}))
    .filter((name) => name.startsWith('@postscale/'))
}
