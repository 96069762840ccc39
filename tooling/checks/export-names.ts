import { exportedNames } from './exported-names.ts'
import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { kebabCase } from './kebab-case.ts'
import { pathKind } from './path-kind.ts'

/**
 * A file is named after its export, and may export more beside it:
 * - `team.resolver.ts` exports `TeamResolver`, `executor.ts` `Executors`;
 * - a folder lends its name: `messages/en/problems.ts` exports `problemsMessages`;
 * - a family of exports has its common word: `fields.ts` exports `RoleFields` and `TeamFields`,
 *   `team-changes.ts` exports `CreateTeamChange` and `MoveTeamChange`.
 *
 * Exempt are index, main, workers, the folders cli and scripts, and the vocabulary, which is a word list.
 */
export async function exportNames(root: string): Promise<Finding[]> {
  return inspectFiles(root, accepts, (file) => {
    const stem = file.name.replace(/\.[cm]?[jt]sx?$/, '').replaceAll('.', '-')
    const folders = file.path.split('/').slice(0, -1)
    const suffixes = folders.map((folder) => `${stem}-${folder}`)
    const expected = new Set([stem, `${stem}s`, ...suffixes].map(loose))
    const names = exportedNames(file)
    const kebabs = names.map((name) => loose(kebabCase(name)))
    if (kebabs.some((name) => expected.has(name)) || isFamily(kebabs, stem)) return []
    const has = names.length === 0 ? 'exports nothing by name' : `exports ${names.join(', ')}`
    return [{ file: file.path, message: `${has}, and nothing called ${stem}` }]
  })
}

function accepts(path: string): boolean {
  return (
    pathKind.source(path) &&
    pathKind.written(path) &&
    !pathKind.declaration(path) &&
    !/\.(?:test|bench|worker|config)\.[cm]?tsx?$/.test(path) &&
    !/\/(?:index|main|vocabulary)\.tsx?$|\/(?:cli|scripts)\//.test(path)
  )
}

/** Where a digit begins or ends, kebab-case may or may not have a hyphen. */
function loose(name: string): string {
  return name.replaceAll(/-?(\d+)-?/g, '$1')
}

/** Of several exports, at least half begin or end with the file's name, its first or its last word. */
function isFamily(kebabs: readonly string[], stem: string): boolean {
  const words = [stem, stem.split('-')[0] ?? stem, stem.split('-').at(-1) ?? stem]
  const common = words.flatMap((word) => [word, word.replace(/s$/, '')])
  const akin = kebabs.filter((name) =>
    common.some((word) => name.startsWith(`${word}-`) || name.endsWith(`-${word}`)),
  )
  return kebabs.length > 1 && akin.length * 2 >= kebabs.length
}
