import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const reads = /\bprocess\s*\.\s*env\b|\bimport\s*\.\s*meta\s*\.\s*env\b/g

/**
 * Only environment.ts reads the environment, so that there is one list of settings. Configs and
 * tests may too, and the build scripts (*.mjs), which run before anything is compiled.
 */
export async function environmentAccess(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) &&
    !path.startsWith('tooling/') &&
    !path.endsWith('/environment.ts') &&
    !/\/scripts\/.*\.mjs$/.test(path) &&
    !pathKind.config(path) &&
    !pathKind.test(path)
  return inspectFiles(root, accepts, (file) =>
    file.linesOf(reads).map((line) => ({
      file: file.path,
      line,
      message: 'reads the environment; only environment.ts may',
    })),
  )
}
