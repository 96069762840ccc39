import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const client = /^(?:#prisma|@prisma\/client)(?:\/|$)|(?:^|\/)generated\/prisma(?:\/|$)/

/** The generated Prisma client stops at the repositories and at src/database. */
export async function prismaImports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) &&
    !path.endsWith('.repository.ts') &&
    !path.startsWith('packages/api/src/database/')
  return inspectFiles(root, accepts, (file) =>
    importsOf(file)
      .filter(({ specifier }) => client.test(specifier))
      .map(({ specifier, line }) => ({
        file: file.path,
        line,
        message: `imports ${specifier}; only *.repository.ts and src/database may`,
      })),
  )
}
