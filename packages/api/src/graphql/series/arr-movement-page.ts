import type { OrganizationView } from '@postscale/domain'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { RecordedArrMovement } from '../../time-series/listed-series.js'
import { relationInput } from '../lists/entity-filter.js'
import { addSums, type Summed } from '../lists/entity-sums.js'
import { choiceInput, dayFilter } from '../lists/value-filters.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { Connection } from '../relay/connection.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import { ArrMovementType } from '../types/fact-type.js'
import { factConditions } from './fact-conditions.js'
import { ArrMovementSumsType, toArrMovementSums } from './fact-sums.js'
import type { ArrMovementService } from './series.service.js'
import { viewOfAccount } from './view-of-account.js'

/** A page of movements of recurring revenue. */
export const ArrMovementConnection = Connection<ArrMovementType>(
  () => ArrMovementType,
  'ArrMovement',
)
addSums(ArrMovementConnection, () => ArrMovementSumsType)

/** How movements of recurring revenue are sorted. */
const ArrMovementOrder = orderInput('ArrMovement', { DAY: 'By day.' })

const AccountRelation = relationInput('account')
const MovementFilter = choiceInput('arrMovementKind')

@InputType({ description: 'Which ARR movements; what is left out does not restrict.' })
class ArrMovementFilter {
  @Field(() => AccountRelation, {
    nullable: true,
    description: 'Of these accounts, those that are lost included, as they were last.',
  })
  account?: object | null

  @Field(() => MovementFilter, {
    nullable: true,
    description: 'What kind of movement it is.',
  })
  movement?: object | null

  @Field(() => dayFilter.input, { nullable: true, description: 'The day it is of.' })
  day?: object | null
}

/** Which page of which movements of recurring revenue. */
@ArgsType()
export class ArrMovementArgs extends ConnectionArgs {
  @Field(() => ArrMovementFilter, {
    nullable: true,
    description: 'Which ARR movements; all by default.',
  })
  filter?: ArrMovementFilter | null

  @Field(() => ArrMovementOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'DAY'> | null
}

/** A page of an organization's movements of recurring revenue. */
export async function arrMovementPage(
  service: ArrMovementService,
  view: OrganizationView,
  args: ArrMovementArgs,
): Promise<KeysetPage<ArrMovementType> & Summed> {
  const { account, movement, day } = args.filter ?? {}
  const conditions = factConditions(view, {
    day,
    choices: { 't.movement': movement },
    relations: [{ kind: 'account', column: 't."accountId"', relation: account }],
  })
  const toNode = (recorded: RecordedArrMovement) =>
    new ArrMovementType(viewOfAccount(view, recorded.accountId), recorded)
  const page = await service.page(view, null, conditions, args, toNode)
  const sums = async () => toArrMovementSums(view, await service.sums(view, conditions))
  return Object.assign(page, { sums })
}
