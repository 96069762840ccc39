import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const skipped =
  /\b(?:it|test|describe|bench|suite)\b[\w.]*\.(?:only|skip|todo)\b|\bx(?:it|describe)\(/g

/** A test that does not run says why, in a comment on its own line. */
export async function skippedTests(root: string): Promise<Finding[]> {
  return inspectFiles(root, pathKind.written, (file) => {
    const lines = file.text.split('\n')
    const code = file.code.split('\n')
    return file
      .linesOf(skipped)
      .filter((line) => !hasComment(lines[line - 1] ?? '', code[line - 1] ?? ''))
      .map((line) => ({
        file: file.path,
        line,
        message: 'leaves tests out without a reason: add one as a comment on this line',
      }))
  })
}

/** A comment is a mark in the text where the masked code is blank. */
function hasComment(text: string, code: string): boolean {
  const at = code.trimEnd().length
  return /^\s*(?:\/\/|\/\*)\s*\w/.test(text.slice(at))
}
