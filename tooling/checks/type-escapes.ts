import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

// A type ends here; "any" followed by a word is text in JSX.
const end = String.raw`(?=\s*(?:[;,()[\]{}<>=|&.!?]|$))`
const anyType = new RegExp(String.raw`(?:\bas\s+any|:\s*any|<any)\b${end}`, 'gm')
const silenced = /@ts-(?:ignore|nocheck)\b/g

/** The compiler is not silenced: no `any`, and an error is expected, not ignored. */
export async function typeEscapes(root: string): Promise<Finding[]> {
  return inspectFiles(root, pathKind.written, (file) => [
    ...file.linesOf(anyType).map((line) => ({
      file: file.path,
      line,
      message: 'uses `any`: say the type, or `unknown`',
    })),
    ...file.linesOf(silenced, 'text').map((line) => ({
      file: file.path,
      line,
      message: 'silences the compiler: use @ts-expect-error with a reason, or fix it',
    })),
  ])
}
