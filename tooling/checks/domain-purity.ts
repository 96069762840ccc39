import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\s*\.\s*now\b/g, 'reads the clock: take `asOf` as an argument'],
  [/\bnew\s+Date\b(?!\s*\(\s*[^\s)])/g, 'reads the clock: take `asOf` as an argument'],
  [/(?<!new\s+|[\w$.])Date\s*\(/g, 'reads the clock: take `asOf` as an argument'],
  [/\bperformance\s*\.\s*now\b/g, 'reads the clock: take `asOf` as an argument'],
  [/\bMath\s*\.\s*random\b/g, 'draws at random: take `seed` as an argument'],
  [/\bcrypto\s*\.\s*\w/g, 'draws at random: take `newId` or `seed` as an argument'],
  [
    /(?<![\w$.])process\s*\.\s*\w/g,
    'knows the process it runs in: take what it needs as arguments',
  ],
]

/** The same arguments give the same result: no clock, no chance and no process in the domain. */
export async function domainPurity(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    path.startsWith('packages/domain/src/') && pathKind.written(path) && !pathKind.test(path)
  return inspectFiles(root, accepts, (file) =>
    impure.flatMap(([pattern, message]) =>
      file.linesOf(pattern).map((line) => ({ file: file.path, line, message })),
    ),
  )
}
