import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const app = 'apps/admin/src/'

/**
 * The admin app asks the API by its generated documents alone: only `src/graphql`, which sends them,
 * knows the graphql library, and of the contract only the code generator reads the SDL. Tests hold the app to it.
 */
export async function appDocuments(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    path.startsWith(app) &&
    !path.startsWith(`${app}graphql/`) &&
    pathKind.written(path) &&
    !pathKind.test(path)
  return inspectFiles(root, accepts, (file) =>
    importsOf(file)
      .filter(({ specifier }) =>
        /^(?:graphql|@postscale\/schema(?!\/entities(?:\/|$)))(?:\/|$)/.test(specifier),
      )
      .map(({ specifier, line }) => ({
        file: file.path,
        line,
        message: `imports ${specifier}; the app takes its documents and their types from @/generated/graphql`,
      })),
  )
}
