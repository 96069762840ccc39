import type { Finding } from './finding.ts'
import { importsOf } from './imports-of.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const rooms =
  /^packages\/api\/src\/(?:build-schema\.ts$|graphql\/|answers\/|plans\/|saved-views\/|scenarios\/|imports\/)/
const below = /\.(?:service|repository)\.ts$|\/plans\/apply\/|\/imports\/(?:run|upload)\//

/** The GraphQL classes stop at resolvers and mappings: services, SQL and the domain do not know them. */
export async function typeGraphqlImports(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) &&
    !path.endsWith('.resolver.ts') &&
    (!rooms.test(path) || below.test(path))
  return inspectFiles(root, accepts, (file) =>
    importsOf(file)
      .filter(({ specifier }) => /^type-graphql(?:\/|$)/.test(specifier))
      .map(({ line }) => ({
        file: file.path,
        line,
        message:
          'imports type-graphql; only resolvers, mappings and types in graphql, answers, plans, saved-views, scenarios and imports may',
      })),
  )
}
