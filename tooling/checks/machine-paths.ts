import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'

const binary = /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|zip|gz|wasm|pdf|xlsx)$/
// Written with classes so that this file does not match itself.
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.\-/}])[/](?:work|root|home|Users)[/]\w/g, 'names a path of one machine'],
  [/\b[A-Z]:\\{1,2}Users\\/g, 'names a path of one machine'],
  [/\bregistry\.(?:npmjs\.org|yarnpkg\.com|npmmirror\.com)/g, 'names a registry host'],
  [/https?:[/]{2}[^\s'"`)]+\.tgz\b/g, 'names where a package is downloaded'],
  [
    /\b(?:registry|npm|artifactory|nexus|verdaccio|proxy)[\w.-]*:\d{2,5}[/]/g,
    'names a registry host',
  ],
  [/\b(?:artifactory|nexus|verdaccio)\.[\w-]+\.\w+/g, 'names a registry host'],
]

/** The repository works on any machine: no absolute paths, and no registry, of the one it is from. */
export async function machinePaths(root: string): Promise<Finding[]> {
  return inspectFiles(
    root,
    (path) => !binary.test(path),
    (file) =>
      patterns.flatMap(([pattern, message]) =>
        file.linesOf(pattern, 'text').map((line) => ({ file: file.path, line, message })),
      ),
  )
}
