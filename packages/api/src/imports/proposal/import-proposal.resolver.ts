import { DEFAULT_SOURCE, READY_MAPPINGS, viewAt } from '@postscale/domain'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { Most } from '../../graphql/arguments/most.js'
import { todayOf } from '../../graphql/today.js'
import { importedInto, uploadsOf } from '../imported-into.js'
import { ImportUploadInput, MOST_FILES } from '../import-rows-input.js'
import { toProblem } from '../import-run.js'
import { ImportProposalType, ReadyMappingType } from './import-proposal.js'
import { toImportProposal } from './to-import-proposal.js'

@Resolver()
export class ImportProposalResolver {
  @Query(() => [ReadyMappingType], {
    description: 'The exports of other systems that are read without a mapping of your own.',
  })
  readyMappings(): readonly ReadyMappingType[] {
    return READY_MAPPINGS
  }

  @Query(() => ImportProposalType, {
    nullable: true,
    description:
      'What uploaded files are taken for: the kinds that their rows may be of with what speaks for ' +
      'each, what every column is taken for with cells as they would be read, what is open, and a ' +
      'mapping to change and import by. Null when there is no such organization.',
  })
  @Most({ uploads: MOST_FILES })
  async importProposal(
    @Ctx() context: RequestContext,
    @Arg('organizationId', () => ID, {
      description: 'The organization: its opaque id, or its slug.',
    })
    organizationId: string,
    @Arg('uploads', () => [ImportUploadInput], {
      description: `The files, at most ${MOST_FILES}; with \`kind\` where it is known.`,
    })
    uploads: ImportUploadInput[],
    @Arg('source', () => String, {
      nullable: true,
      description: 'The name that the mapping is to have; `default` when left out.',
    })
    source: string | null,
  ): Promise<ImportProposalType | null> {
    const { services } = context
    const found = await importedInto(context, organizationId)
    const state = found && (await services.states.get(found.id))
    if (!state) return null
    const { id, currency } = state.organization
    const locale = context.localeFor(viewAt(state, todayOf(state)).organization.locale)
    const order = {
      organizationId: id,
      uploads: uploadsOf(uploads, id, ['uploads']),
      source: source?.trim() || null,
    }
    const proposed = await services.imports.propose(order)
    if (proposed.ok) {
      const dayOf = (seconds: number) => todayOf(state, new Date(seconds * 1000))
      const telling = { locale, currency, dayOf, source: order.source ?? DEFAULT_SOURCE }
      return toImportProposal(proposed.value, telling)
    }
    const problems = proposed.error.map((message) => toProblem(message, locale))
    return { isClear: false, mapping: null, files: [], leftOut: [], problems }
  }
}
