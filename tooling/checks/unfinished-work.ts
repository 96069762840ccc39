import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'

const text = /\.(?:[cm]?[jt]sx?|css|html|json|md|mdx|graphql|prisma|sql|ya?ml|sh|txt)$|^\.ci\//
// Written so that this file does not match itself.
const unfinished = /\bTO[D]O\b|\bFIX[M]E\b|\b[Cc]oming[ ][Ss]oon\b/g

/** What is in the tree is finished; what is not is in an issue. */
export async function unfinishedWork(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean => text.test(path) && !path.includes('/generated/')
  return inspectFiles(root, accepts, (file) =>
    file.linesOf(unfinished, 'text').map((line) => ({
      file: file.path,
      line,
      message: 'announces unfinished work: finish it, or leave it out',
    })),
  )
}
