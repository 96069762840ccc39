import { posix } from 'node:path'

/** What other packages may import without a path. */
const packages: Readonly<Record<string, string>> = {
  '@postscale/domain': 'packages/domain/src/index.ts',
  '@postscale/domain/testing': 'packages/domain/src/testing/index.ts',
  '@postscale/schema': 'packages/schema/src/index.ts',
}

const endings = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '/index.ts', '/index.tsx']

/** The file that an import of `path` leads to, or undefined for what is no file of the repository. */
export function resolveImport(
  path: string,
  specifier: string,
  isFile: (path: string) => boolean,
): string | undefined {
  const known = packages[specifier]
  if (known !== undefined) return isFile(known) ? known : undefined
  const target = targetOf(path, specifier)
  if (target === undefined) return undefined
  const stem = target.replace(/\.[cm]?js$/, '')
  return [target, ...endings.map((end) => stem + end)].find(isFile)
}

function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return `apps/admin/src/${specifier.slice('@/'.length)}`
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return undefined
  return posix.join(posix.dirname(path), specifier)
}
