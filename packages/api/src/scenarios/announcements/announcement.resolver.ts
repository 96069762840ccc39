import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { decodeReference } from '../../graphql/relay/global-id.js'
import { type Page, paginate } from '../../graphql/relay/paginate.js'
import { besideScenario } from '../beside-scenario.js'
import { mayEdit, notEditor } from '../sharing/scenario-access.js'
import { ScenarioPayload, ScenarioType } from '../scenario-type.js'
import { AnnouncementArgs, RecordAnnouncementsInput } from './announcement-inputs.js'
import {
  AnnouncementCountType,
  announcementCounts,
  ScenarioAnnouncementConnection,
  type ScenarioAnnouncementType,
  toAnnouncement,
} from './announcement-type.js'

const inOrder = { field: 'PLACE', direction: 'ASC' } as const

/** What scenarios are announced with, and to whom they were. */
@Resolver(() => ScenarioType)
export class ScenarioAnnouncementResolver {
  @FieldResolver(() => ScenarioAnnouncementConnection, {
    description:
      'What it is announced with: once for each person whose work changes, each lead whose reports do, and each customer who notices it, on the day on which all of it holds. People by name, then leads, then customers by what they pay.',
  })
  async announcements(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services }: RequestContext,
    @Args(() => AnnouncementArgs) { kinds, told, ...args }: AnnouncementArgs,
  ): Promise<Page<ScenarioAnnouncementType>> {
    const all = await services.scenarios.announcing.of(scenario)
    const found = all
      .map((announcement, place) => ({ announcement, place }))
      .filter(
        ({ announcement: { kind, isOutdated, told: known } }) =>
          (kinds == null || kinds.includes(kind)) &&
          (told == null || told === (known !== null && !isOutdated)),
      )
    return paginate(
      found,
      ({ place, announcement }) => [place, announcement.id],
      args,
      inOrder,
      ({ announcement }) => toAnnouncement(scenario.organizationId, announcement),
    )
  }

  @FieldResolver(() => [AnnouncementCountType], {
    description: 'How far its announcement has come; kinds without recipients are left out.',
  })
  async announcementCounts(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services }: RequestContext,
  ): Promise<readonly AnnouncementCountType[]> {
    return announcementCounts(await services.scenarios.announcing.of(scenario))
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Records who was told of a scenario what it says now, and who accepted it. Nobody is written to: telling people is people’s business.',
  })
  async recordAnnouncements(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordAnnouncementsInput, { description: 'The recipients.' })
    input: RecordAnnouncementsInput,
  ): Promise<ScenarioPayload> {
    const { recipientKind: kind, recipientIds, told, accepted, note } = input
    const type = kind === 'CUSTOMER' ? 'Account' : 'Person'
    const ids = recipientIds.map((id, at) =>
      decodeReference(type, id, ['input', 'recipientIds', at]),
    )
    const recorded = { kind, recipientIds: ids, told, accepted, note: note?.trim() || null }
    return besideScenario(
      context,
      'recordAnnouncements',
      input,
      (scenario) => async (turn) =>
        mayEdit(scenario, context.principal)
          ? context.services.scenarios.announcing.record(scenario, recorded, turn)
          : notEditor(scenario),
    )
  }
}
