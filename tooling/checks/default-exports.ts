import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const defaultExport = /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g

/** Exports have names, except where a tool demands a default: *.config.ts and codegen.ts. */
export async function defaultExports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) && !pathKind.config(path) && !path.endsWith('/codegen.ts')
  return inspectFiles(root, accepts, (file) =>
    file
      .linesOf(defaultExport)
      .map((line) => ({ file: file.path, line, message: 'has a default export: give it a name' })),
  )
}
