import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const testTools = new Set(['vitest', 'fast-check'])

/** The domain imports nothing but itself; its tests, benchmarks and testing kit, the test tools. */
export async function domainImports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    path.startsWith('packages/domain/') && pathKind.written(path) && !pathKind.config(path)
  return inspectFiles(root, accepts, (file) =>
    importsOf(file)
      .filter(({ specifier }) => !/^\.{1,2}(?:\/|$)/.test(specifier))
      .filter(({ specifier }) => !(pathKind.test(file.path) && testTools.has(specifier)))
      .map(({ specifier, line }) => ({
        file: file.path,
        line,
        message: `imports ${specifier}; the domain imports nothing outside itself`,
      })),
  )
}
