import { join } from 'node:path'
import { pathKind } from './path-kind.ts'
import { SourceFile } from './source-file.ts'
import { trackedFiles } from './tracked-files.ts'

// `node tooling/checks/file-sizes.ts`: how many files there are, how many of them are fragments, and
// how much code goes out. It refuses nothing; a high share of fragments asks for files to be joined.

const fragment = 25

const root = join(import.meta.dirname, '..', '..')
const paths = (await trackedFiles(root)).filter(
  (path) => pathKind.source(path) && pathKind.written(path),
)
const files = await Promise.all(
  paths.map(async (path) => {
    const { text } = await SourceFile.read(root, path)
    const lines = text.replace(/\n$/, '').split('\n').length
    return { owner: path.split('/', 2).join('/'), lines, ships: !pathKind.test(path) }
  }),
)

function row(name: string, of: typeof files): string {
  const small = of.filter(({ lines }) => lines <= fragment).length
  const shipped = of.filter(({ ships }) => ships).reduce((sum, { lines }) => sum + lines, 0)
  const share = of.length === 0 ? 0 : (small / of.length) * 100
  const cells = [of.length, small, `${share.toFixed(1)} %`, shipped]
  return [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(16))].join('')
}

const heads = ['files', `≤ ${fragment} lines`, 'share', 'production lines']
console.log([' '.repeat(16), ...heads.map((head) => head.padStart(16))].join(''))
for (const owner of new Set(files.map((file) => file.owner))) {
  console.log(
    row(
      owner,
      files.filter((file) => file.owner === owner),
    ),
  )
}
console.log(row('all', files))
