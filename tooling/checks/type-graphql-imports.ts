import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const graphqlFiles = /\.resolver\.ts$|\/(?:types|inputs)\/|\/build-schema\.ts$|\/src\/shared\//

/** The GraphQL classes stop at the resolvers: services and the domain do not know them. */
export async function typeGraphqlImports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean => pathKind.written(path) && !graphqlFiles.test(path)
  return inspectFiles(root, accepts, (file) =>
    importsOf(file)
      .filter(({ specifier }) => /^type-graphql(?:\/|$)/.test(specifier))
      .map(({ line }) => ({
        file: file.path,
        line,
        message:
          'imports type-graphql; only *.resolver.ts, types/, inputs/, build-schema.ts and src/shared may',
      })),
  )
}
