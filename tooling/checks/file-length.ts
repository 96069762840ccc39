import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const longest = 300

/** No file is longer than 300 lines, except catalogues: the benchmarks and the messages. */
export async function fileLength(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) && !/\/(?:benchmarks|catalogue|messages)\//.test(path)
  return inspectFiles(root, accepts, ({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    if (lines <= longest) return []
    return [{ file: path, message: `${lines} lines; a file has at most ${longest}` }]
  })
}
