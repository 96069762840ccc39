import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { Connection } from '../../graphql/relay/connection.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { type KeysetPage, keysetPage } from '../../graphql/relay/keyset-page.js'
import { ImportRefusedFileType } from '../import-run.js'
import { localeOfRun } from './refused-causes.resolver.js'
import { ImportRefusedLineType, refusedLines } from './refused-lines.js'
import { refusedUpload } from './refused-upload.js'

const byLine = { field: 'LINE', direction: 'ASC' } as const

const ImportRefusedLineConnection = Connection(() => ImportRefusedLineType, 'ImportRefusedLine')

/** The refused rows of a file with all their cells, to be mended where they are. */
@Resolver(() => ImportRefusedFileType)
export class RefusedLinesResolver {
  @FieldResolver(() => ID, { description: 'The upload that it is.' })
  uploadId(@Root() { run, kept }: ImportRefusedFileType): string {
    return encodeGlobalId('ImportUpload', run.organizationId, kept.uploadId)
  }

  @FieldResolver(() => [String], {
    description: 'Its columns, in their order; empty when the file is no longer there.',
  })
  async columns(
    @Root() { run, kept }: ImportRefusedFileType,
    @Ctx() { services }: RequestContext,
  ): Promise<readonly string[]> {
    return (await refusedUpload(services.imports, run, kept))?.header ?? []
  }

  @FieldResolver(() => ImportRefusedLineConnection, {
    description:
      'Its refused rows with all their cells, in the order of their lines; none when the file is no longer there.',
  })
  async lines(
    @Root() { run, kept }: ImportRefusedFileType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<KeysetPage<ImportRefusedLineType>> {
    const { imports } = context.services
    const locale = await localeOfRun(context, run)
    return keysetPage(args, {
      order: byLine,
      keyLength: 1,
      keyOf: ({ line }: ImportRefusedLineType) => [line],
      read: async (slice) => refusedLines(imports, run, kept, slice, locale),
      count: async () => kept.refused,
      toNode: (row) => row,
    })
  }
}
