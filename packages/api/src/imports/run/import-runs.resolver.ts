import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { isSeenRun } from '../visible-run.js'
import { importedInto } from '../imported-into.js'
import { ImportRunType, toImportRun } from '../import-run.js'

/** Runs that are told at most. */
const MOST_RUNS = 50

@Resolver()
export class ImportRunsResolver {
  @Query(() => [ImportRunType], {
    nullable: true,
    description:
      `The latest imports of an organization, at most ${MOST_RUNS}, the last one first: those under way and those of ` +
      'the last 30 days, whatever they came to. What was only tried is left out. Null when there is no such organization.',
  })
  async importRuns(
    @Ctx() context: RequestContext,
    @Arg('organizationId', () => ID, {
      description: 'The organization: its opaque id, or its slug.',
    })
    organizationId: string,
  ): Promise<readonly ImportRunType[] | null> {
    const found = await importedInto(context, organizationId)
    if (found === null) return null
    const runs = await context.services.imports.runs.latest(found.id, MOST_RUNS)
    const seen = await Promise.all(runs.map(async (run) => isSeenRun(context, run)))
    return runs.filter((_, at) => seen[at]).map((run) => toImportRun(run, context.locale))
  }
}
