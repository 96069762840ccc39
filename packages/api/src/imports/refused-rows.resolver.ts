import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { Connection } from '../graphql/relay/connection.js'
import { ConnectionArgs } from '../graphql/relay/connection-args.js'
import { type KeysetPage, keysetPage } from '../graphql/relay/keyset-page.js'
import { ImportProblemType, ImportRunType, toImportProblem } from './import-run.js'
import { localeOfRun } from './refused/refused-causes.resolver.js'
import type { PlacedRefusal } from './run/refusal.repository.js'

const inFiles = { field: 'PLACE', direction: 'ASC' } as const

const ImportProblemConnection = Connection(() => ImportProblemType, 'ImportProblem')

/** The refused rows of an import. */
@Resolver(() => ImportRunType)
export class RefusedRowsResolver {
  @FieldResolver(() => ImportProblemConnection, {
    description: 'The refused rows, in the order of the files and their lines.',
  })
  async refusedRows(
    @Root() { run }: ImportRunType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<KeysetPage<ImportProblemType>> {
    const { imports } = context.services
    const { organizationId, id } = run
    const locale = await localeOfRun(context, run)
    return keysetPage(args, {
      order: inFiles,
      keyLength: 1,
      keyOf: (row: PlacedRefusal) => [row.seq],
      read: (slice) => imports.refusals.page(organizationId, id, slice),
      count: () => imports.refusals.count(organizationId, id),
      toNode: (row) => toImportProblem(row, locale),
    })
  }
}
