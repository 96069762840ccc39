import { exportedNames } from './exported-names.ts'
import type { Finding } from './finding.ts'
import { pathKind } from './path-kind.ts'
import { resolveImport } from './resolve-import.ts'
import { SourceFile } from './source-file.ts'
import { trackedFiles } from './tracked-files.ts'

/** A name as the module calls it, and as whoever takes it does. */
type Name = { readonly there: string; readonly here: string }

/** What a file takes from a module: names, or all of it, for itself or to pass it on. */
type Taking = {
  readonly from: string
  readonly names: readonly Name[] | 'all'
  readonly passesOn: boolean
}

const contract = new Set(['packages/schema/src/entities.ts', 'packages/schema/src/index.ts'])

/**
 * An export that no other file imports. Passing a name on is no use of it: what an index exports is
 * used when somebody imports it from there. What the contract offers is for the world and is let be.
 */
export async function deadExports(root: string): Promise<Finding[]> {
  const paths = (await trackedFiles(root)).filter(
    (path) => /^(?:packages|apps|tooling)\//.test(path) && pathKind.code(path),
  )
  const read = await Promise.all(paths.map(async (path) => SourceFile.read(root, path)))
  const files = new Map(read.map((file) => [file.path, file]))
  const used = usedExports(files)
  return read
    .filter(({ path }) => accepts(path))
    .flatMap((file) => {
      const dead = exportedNames(file).filter((name) => !used.has(`${file.path} ${name}`))
      return dead.map((name) => ({
        file: file.path,
        line: lineOf(file, name),
        message: `exports ${name}, which no other file imports`,
      }))
    })
}

function accepts(path: string): boolean {
  return (
    pathKind.written(path) &&
    !pathKind.declaration(path) &&
    !pathKind.config(path) &&
    // Called by the test runner, which its config tells.
    !path.endsWith('/global-setup.ts') &&
    !contract.has(path)
  )
}

/** Each used export, as its file and its name. */
function usedExports(files: ReadonlyMap<string, SourceFile>): ReadonlySet<string> {
  const takings = new Map([...files].map(([path, file]) => [path, takingsOf(file, files)]))
  const used = new Set<string>()

  function use(path: string, name: string): void {
    const file = files.get(path)
    if (file === undefined || used.has(`${path} ${name}`)) return
    used.add(`${path} ${name}`)
    if (name === all) for (const each of exportedNames(file)) use(path, each)
    for (const { from, names, passesOn } of takings.get(path) ?? []) {
      if (!passesOn) continue
      if (names === 'all') use(from, name)
      else for (const { there } of names.filter(({ here }) => here === name)) use(from, there)
    }
  }

  for (const { from, names, passesOn } of [...takings.values()].flat()) {
    if (passesOn) continue
    for (const name of names === 'all' ? [all] : names.map(({ there }) => there)) use(from, name)
  }
  return used
}

const all = '*'
const clauses = /\b(import|export)\s+(?:type\s+)?([^'"`;()=]*?)\bfrom\s*(?=['"])/g
/** An interface that another module adds to. */
const merged = /\bdeclare\s+module\s*(?=['"])(?=[^{]*\{\s*interface\s+([\w$]+))/g
const dynamic = /\bimport\s*\(\s*(?=['"`])/g

function takingsOf(file: SourceFile, files: ReadonlyMap<string, SourceFile>): Taking[] {
  const found = [...file.code.matchAll(clauses)].map((match) => ({
    ...resolved(file, match, files),
    names: namesIn(match[2] ?? ''),
    passesOn: match[1] === 'export',
  }))
  const additions = [...file.code.matchAll(merged)].map((match) => ({
    ...resolved(file, match, files),
    names: [{ there: match[1] ?? '', here: '' }],
    passesOn: false,
  }))
  const whole = [...file.code.matchAll(dynamic)].map((match) => ({
    ...resolved(file, match, files),
    names: 'all' as const,
    passesOn: false,
  }))
  return [...found, ...additions, ...whole].filter(({ from }) => from !== file.path)
}

/** The names in `{ a, type b as c }`; `* as d` and `*` take all. */
function namesIn(clause: string): readonly Name[] | 'all' {
  if (clause.includes('*')) return 'all'
  const listed = /\{([^}]*)\}/.exec(clause)?.[1]?.split(',') ?? []
  return listed.map((item) => {
    const words = item
      .trim()
      .replace(/^type\s+/, '')
      .split(/\s+/)
    return { there: words[0] ?? '', here: words.at(-1) ?? '' }
  })
}

function resolved(
  file: SourceFile,
  match: RegExpExecArray,
  files: ReadonlyMap<string, SourceFile>,
): { readonly from: string } {
  const open = match.index + match[0].length
  const close = file.code.indexOf(file.code[open] ?? '', open + 1)
  const specifier = file.text.slice(open + 1, close)
  const from = resolveImport(file.path, specifier, (path) => files.has(path))
  return { from: from ?? specifier }
}

function lineOf(file: SourceFile, name: string): number {
  const own = name.replaceAll('$', String.raw`\$`)
  const declared = String.raw`(?:[\w$*]+\s+){1,4}?`
  const listed = String.raw`(?:type\s+)?\{[^}]*?(?<![\w$])`
  const place = new RegExp(String.raw`\bexport\s+(?:${declared}|${listed})${own}(?![\w$])`)
  const match = place.exec(file.code)
  return file.lineAt(match === null ? 0 : match.index + match[0].length)
}
