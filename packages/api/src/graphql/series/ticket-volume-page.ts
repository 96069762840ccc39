import type { OrganizationView } from '@postscale/domain'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { RecordedTicketVolume } from '../../time-series/listed-series.js'
import { relationInput } from '../lists/entity-filter.js'
import { addSums, type Summed } from '../lists/entity-sums.js'
import { dayFilter } from '../lists/value-filters.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { Connection } from '../relay/connection.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import { TicketVolumeType } from '../types/fact-type.js'
import { factConditions } from './fact-conditions.js'
import { TicketVolumeSumsType, toTicketVolumeSums } from './fact-sums.js'
import type { TicketVolumeService } from './series.service.js'
import { viewOfAccount } from './view-of-account.js'

/** A page of ticket volumes. */
export const TicketVolumeConnection = Connection<TicketVolumeType>(
  () => TicketVolumeType,
  'TicketVolume',
)
addSums(TicketVolumeConnection, () => TicketVolumeSumsType)

/** How ticket volumes are sorted. */
const TicketVolumeOrder = orderInput('TicketVolume', { DAY: 'By day.' })

const AccountRelation = relationInput('account')
const TeamRelation = relationInput('team')

@InputType({ description: 'Which ticket volumes; what is left out does not restrict.' })
class TicketVolumeFilter {
  @Field(() => AccountRelation, {
    nullable: true,
    description: 'Of these accounts, those that are lost included, as they were last.',
  })
  account?: object | null

  @Field(() => TeamRelation, { nullable: true, description: 'Of these teams.' })
  team?: object | null

  @Field(() => dayFilter.input, { nullable: true, description: 'The day they are of.' })
  day?: object | null
}

/** Which page of which ticket volumes. */
@ArgsType()
export class TicketVolumeArgs extends ConnectionArgs {
  @Field(() => TicketVolumeFilter, {
    nullable: true,
    description: 'Which ticket volumes; all by default.',
  })
  filter?: TicketVolumeFilter | null

  @Field(() => TicketVolumeOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'DAY'> | null
}

/** A page of the tickets of an organization's accounts and teams. */
export async function ticketVolumePage(
  service: TicketVolumeService,
  view: OrganizationView,
  args: TicketVolumeArgs,
): Promise<KeysetPage<TicketVolumeType> & Summed> {
  const { account, team, day } = args.filter ?? {}
  const conditions = factConditions(view, {
    day,
    relations: [
      { kind: 'account', column: 't."accountId"', relation: account },
      { kind: 'team', column: 't."teamId"', relation: team },
    ],
  })
  const toNode = (recorded: RecordedTicketVolume) =>
    new TicketVolumeType(viewOfAccount(view, recorded.accountId), recorded)
  const page = await service.page(view, null, conditions, args, toNode)
  const sums = async () => toTicketVolumeSums(await service.sums(view, conditions))
  return Object.assign(page, { sums })
}
