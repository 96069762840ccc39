import { type Message, viewAt } from '@postscale/domain'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { refusal } from '../../graphql/plan-error.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { todayOf } from '../../graphql/today.js'
import { importedInto } from '../imported-into.js'
import { toProblem } from '../import-run.js'
import { readMappingText } from '../run/read-mapping-text.js'
import {
  ForgetImportMappingInput,
  ImportMappingsPayload,
  ImportMappingType,
  RenameImportMappingInput,
  SaveImportMappingInput,
  toImportMapping,
} from './import-mapping.js'

/** The mappings that an organization keeps. */
@Resolver()
export class ImportMappingsResolver {
  @Query(() => [ImportMappingType], {
    nullable: true,
    description: 'The mappings that are kept, by name. Null when there is no such organization.',
  })
  async importMappings(
    @Ctx() context: RequestContext,
    @Arg('organizationId', () => ID, {
      description: 'The organization: its opaque id, or its slug.',
    })
    organizationId: string,
  ): Promise<readonly ImportMappingType[] | null> {
    const found = await importedInto(context, organizationId)
    return found && keptBy(context, found.id)
  }

  @Mutation(() => ImportMappingsPayload, {
    description: 'Keeps a mapping under a name, in place of the one that is called so.',
  })
  async saveImportMapping(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveImportMappingInput, { description: 'The mapping.' })
    { organizationId, name, mapping: text }: SaveImportMappingInput,
  ): Promise<ImportMappingsPayload> {
    return within(context, organizationId, async (id) => {
      const read = readMappingText(text)
      if (!read.ok) return read.error
      const called = name == null ? read.value.source : nameOf(name, 'name')
      const { sources } = context.services.imports
      await tellingOutcome(context, (writing) => sources.save(id, called, read.value, writing))
      return []
    })
  }

  @Mutation(() => ImportMappingsPayload, {
    description: 'Gives a mapping another name; the ids that came by it stay those of its source.',
  })
  async renameImportMapping(
    @Ctx() context: RequestContext,
    @Arg('input', () => RenameImportMappingInput, { description: 'Which, and how.' })
    { organizationId, name, to }: RenameImportMappingInput,
  ): Promise<ImportMappingsPayload> {
    return within(context, organizationId, async (id) => {
      const called = nameOf(to, 'to')
      const { sources } = context.services.imports
      const done = await tellingOutcome(context, (writing) =>
        sources.rename(id, name, called, writing),
      )
      if (done === 'NOT_FOUND') return [await unknown(context, id, name)]
      if (done === 'RENAMED') return []
      return [{ key: 'imports.MAPPING_NAME_TAKEN', params: { name: called } }]
    })
  }

  @Mutation(() => ImportMappingsPayload, {
    description: 'Forgets a mapping. What was imported by it stays.',
  })
  async forgetImportMapping(
    @Ctx() context: RequestContext,
    @Arg('input', () => ForgetImportMappingInput, { description: 'Which.' })
    { organizationId, name }: ForgetImportMappingInput,
  ): Promise<ImportMappingsPayload> {
    return within(context, organizationId, async (id) => {
      const { sources } = context.services.imports
      const isForgotten = await tellingOutcome(context, (writing) =>
        sources.forget(id, name, writing),
      )
      return isForgotten ? [] : [await unknown(context, id, name)]
    })
  }
}

async function keptBy(
  { services }: RequestContext,
  organizationId: string,
): Promise<ImportMappingType[]> {
  const kept = await services.imports.sources.all(organizationId)
  return kept.map(toImportMapping)
}

/** Does something with an organization's mappings, and answers them or why it was not done. */
async function within(
  context: RequestContext,
  named: string,
  act: (organizationId: string) => Promise<readonly Message[]>,
): Promise<ImportMappingsPayload> {
  const found = await importedInto(context, named)
  const state = found && (await context.services.states.get(found.id))
  if (!state) {
    const params = { thing: 'organization', id: named } as const
    const path = ['input', 'organizationId']
    return { ok: null, error: refusal(context.locale, 'NOT_FOUND', params, path) }
  }
  const { id } = state.organization
  const locale = context.localeFor(viewAt(state, todayOf(state)).organization.locale)
  const problems = (await act(id)).map((message) => toProblem(message, locale))
  const [first] = problems
  if (first === undefined) {
    return { ok: { mappings: await keptBy(context, id) }, error: null }
  }
  return { ok: null, error: { code: first.code, message: first.message, problems } }
}

function nameOf(text: string, field: string): string {
  const name = text.trim()
  if (name === '') throw badUserInput(['input', field], { reason: 'BLANK' })
  return name
}

async function unknown(
  { services }: RequestContext,
  organizationId: string,
  name: string,
): Promise<Message> {
  const known = await services.imports.sources.names(organizationId)
  return { key: 'imports.MAPPING_NEEDED', params: { source: name, known } }
}
