import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const defaultExport = /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g

/** A tool demands a default of these: the code generator, and vitest of its reporters. */
const demanded = /\/(?:codegen|vitest-progress)\.ts$/

/** Exports have names, except where a tool demands a default: *.config.ts and the above. */
export async function defaultExports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) && !pathKind.config(path) && !demanded.test(path)
  return inspectFiles(root, accepts, (file) =>
    file
      .linesOf(defaultExport)
      .map((line) => ({ file: file.path, line, message: 'has a default export: give it a name' })),
  )
}
