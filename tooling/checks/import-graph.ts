import { importsOf } from './imports-of.ts'
import { pathKind } from './path-kind.ts'
import { resolveImport } from './resolve-import.ts'
import { SourceFile } from './source-file.ts'
import { trackedFiles } from './tracked-files.ts'

/** One file importing another, types included; `line` is where it first does. */
export type ImportEdge = { readonly to: string; readonly line: number }

/** What each code file of the packages and the tooling imports from the repository, in path order. */
export async function importGraph(
  root: string,
): Promise<ReadonlyMap<string, readonly ImportEdge[]>> {
  const code = (path: string): boolean =>
    /^(?:packages|apps|tooling)\//.test(path) && pathKind.code(path)
  const paths = new Set((await trackedFiles(root)).filter(code))
  const edges = [...paths].map(async (path) => {
    const found = new Map<string, number>()
    for (const { specifier, line } of importsOf(await SourceFile.read(root, path))) {
      const to = resolveImport(path, specifier, (file) => paths.has(file))
      if (to !== undefined && to !== path && !found.has(to)) found.set(to, line)
    }
    return [path, [...found].map(([to, line]) => ({ to, line }))] as const
  })
  return new Map(await Promise.all(edges))
}
