import { posix } from 'node:path'
import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const features = 'apps/admin/src/features/'

/** A feature of the admin app does not import another: what two need moves out of both. */
export async function featureImports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean => path.startsWith(features) && pathKind.written(path)
  return inspectFiles(root, accepts, (file) => {
    const own = file.path.slice(features.length).split('/')[0]
    return importsOf(file).flatMap(({ specifier, line }) => {
      const other = featureOf(file.path, specifier)
      if (other === undefined || other === own) return []
      return [{ file: file.path, line, message: `the feature ${own} imports the feature ${other}` }]
    })
  })
}

function featureOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    return target.startsWith(features) ? target.slice(features.length).split('/')[0] : undefined
  }
  return /^(?:[@~#]\/?|src\/)features\/([^/]+)/.exec(specifier)?.[1]
}
