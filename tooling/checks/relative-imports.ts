import { posix } from 'node:path'
import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { packageOf } from './package-of.ts'
import { pathKind } from './path-kind.ts'

/** A path in an import stays inside its package; only a tool's config may reach for tooling/. */
export async function relativeImports(root: string): Promise<Finding[]> {
  return inspectFiles(root, pathKind.written, (file) => {
    const owner = packageOf(file.path) ?? 'tooling'
    return importsOf(file).flatMap(({ specifier, line }) => {
      if (/^(?:\/|file:)/.test(specifier)) {
        return [{ file: file.path, line, message: `imports by an absolute path: ${specifier}` }]
      }
      if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return []
      const target = posix.join(posix.dirname(file.path), specifier)
      if (`${target}/`.startsWith(`${owner}/`)) return []
      if (pathKind.config(file.path) && target.startsWith('tooling/')) return []
      return [{ file: file.path, line, message: `imports ${specifier}, which is outside ${owner}` }]
    })
  })
}
