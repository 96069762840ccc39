import { exportedNames } from './exported-names.ts'
import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { kebabCase } from './kebab-case.ts'
import { pathKind } from './path-kind.ts'

/**
 * A file is named after its export: `team.resolver.ts` exports `TeamResolver`. It may export more
 * beside it. Entry points are exempt: index, main, workers and everything in a cli folder.
 */
export async function exportNames(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.source(path) &&
    pathKind.written(path) &&
    !pathKind.declaration(path) &&
    !/\.(?:test|bench|worker|config)\.[cm]?tsx?$|\/(?:index|main)\.tsx?$|\/cli\//.test(path)
  return inspectFiles(root, accepts, (file) => {
    const stem = file.name.replace(/\.[cm]?[jt]sx?$/, '')
    const names = exportedNames(file)
    if (names.some((name) => sameName(kebabCase(name), stem.replaceAll('.', '-')))) return []
    const has = names.length === 0 ? 'exports nothing by name' : `exports ${names.join(', ')}`
    return [{ file: file.path, message: `${has}, and nothing called ${stem}` }]
  })
}

/** Where a digit begins or ends, kebab-case may or may not have a hyphen. */
function sameName(a: string, b: string): boolean {
  const loose = (name: string): string => name.replaceAll(/-?(\d+)-?/g, '$1')
  return loose(a) === loose(b)
}
