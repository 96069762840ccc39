import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { trackedFiles } from './tracked-files.ts'

const IMAGE = 'deploy/Dockerfile'
const ENVIRONMENT = 'packages/api/src/environment.ts'

/** What a deployment sets that is not Postscale's. */
const ofOthers = /^POSTSCALE_DB_PASSWORD$/

/**
 * The files in `deploy` are run by machines that no test has: what they name must be there. Paths that are
 * copied or started, scripts, the release of Node, and variables of the environment.
 */
export async function deploymentFiles(root: string): Promise<Finding[]> {
  const paths = await trackedFiles(root)
  const files = paths.filter((path) => path.startsWith('deploy/'))
  if (files.length === 0) return []
  const read = async (path: string) => readFile(join(root, path), 'utf8').catch(() => '')
  const manifest = JSON.parse((await read('package.json')) || '{}') as Manifest
  const known = { paths, manifest, environment: await read(ENVIRONMENT) }
  const found = files.map(async (file) => inspect(file, await read(file), known))
  return (await Promise.all(found)).flat()
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface Known {
  readonly paths: readonly string[]
  readonly manifest: Manifest
  readonly environment: string
}

function inspect(file: string, text: string, known: Known): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const messages = [
      ...missingPaths(line, known),
      ...missingScripts(line, known),
      ...unknownVariables(line, known),
      ...(file === IMAGE ? otherNode(line, known) : []),
    ]
    return messages.map((message) => ({ file, line: index + 1, message }))
  })
}

/** What is copied from the tree or the build, what is started, and where a build finds its file. */
function missingPaths(line: string, { paths }: Known): string[] {
  const copied =
    /^COPY (?:--from=build \/build\/|(?!--))(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []
  const started = line.match(/\bpackages\/[\w/.-]+\.js\b/g) ?? []
  const built = /^\s*dockerfile: (\S+)$/.exec(line)?.[1] ?? []
  return [...copied, ...started, built]
    .flat()
    .map((path) => ({ path, source: sourceOf(path) }))
    .filter(({ source }) => !paths.some((each) => each === source || each.startsWith(source)))
    .map(({ path }) => `names ${path}, which nothing makes`)
}

/** What is built has a source: a folder's package, or a file's TypeScript. */
function sourceOf(path: string): string {
  if (path === '.') return ''
  if (path.endsWith('/dist')) return path.replace(/dist$/, 'package.json')
  return path.replace(/\/dist\/(.+)\.js$/, '/src/$1.ts')
}

function missingScripts(line: string, { manifest }: Known): string[] {
  return [...line.matchAll(/\bpnpm@\d+ (?:--\S+ )*([\w:]+)/g)]
    .map(([, script = '']) => script)
    .filter((script) => script !== 'install' && manifest.scripts?.[script] === undefined)
    .map((script) => `runs ${script}, which package.json does not have`)
}

function unknownVariables(line: string, { environment }: Known): string[] {
  return [...line.matchAll(/\b(?:POSTSCALE_[A-Z_]+|DATABASE_URL)\b/g)]
    .map(([name]) => name)
    .filter((name) => !ofOthers.test(name) && !environment.includes(`${name}:`))
    .map((name) => `sets ${name}, which ${ENVIRONMENT} does not know`)
}

function otherNode(line: string, { manifest }: Known): string[] {
  const release = /^FROM node:([\d.]+)/.exec(line)?.[1]
  const own = manifest.devDependencies?.['node']
  if (release === undefined || release === own) return []
  return [`takes Node ${release}, and the repository ${own}`]
}
