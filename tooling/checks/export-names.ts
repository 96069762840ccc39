import { exportedNames } from './exported-names.ts'
import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { kebabCase } from './kebab-case.ts'
import { pathKind } from './path-kind.ts'

/**
 * A file holds one idea and is named after it, and its exports speak of it: at least one shares a word
 * with the file's name. `team.resolver.ts` exports `TeamResolver`, `handoff.ts` `HANDOFF_STATES` and
 * `handoffOf`, `shared-load.ts` `loadOf` and `poolShares`.
 *
 * Exempt are index, main, context, registries and workers, the folders cli and scripts, and catalogues of
 * messages, which are named after their language.
 */
export async function exportNames(root: string): Promise<Finding[]> {
  return inspectFiles(root, accepts, (file) => {
    const stem = file.name.replace(/\.[cm]?[jt]sx?$/, '')
    const words = new Set(stem.split(/[.-]/).map(singular))
    const names = exportedNames(file)
    if (names.some((name) => wordsOf(name).some((word) => words.has(word)))) return []
    const has = names.length === 0 ? 'exports nothing by name' : `exports ${names.join(', ')}`
    return [{ file: file.path, message: `${has}, and nothing that speaks of ${stem}` }]
  })
}

function accepts(path: string): boolean {
  return (
    pathKind.source(path) &&
    pathKind.written(path) &&
    !pathKind.declaration(path) &&
    !/\.(?:test|bench|worker|config)\.[cm]?tsx?$/.test(path) &&
    !/\/(?:index|main|context|registry)\.tsx?$|\/(?:cli|scripts|messages)\//.test(path)
  )
}

function wordsOf(name: string): readonly string[] {
  return kebabCase(name).split('-').map(singular)
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}
