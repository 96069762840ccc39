import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import {
  ArrMovementArgs,
  ArrMovementConnection,
  arrMovementPage,
} from '../series/arr-movement-page.js'
import {
  TicketVolumeArgs,
  TicketVolumeConnection,
  ticketVolumePage,
} from '../series/ticket-volume-page.js'
import type { ArrMovementType, TicketVolumeType } from '../types/fact-type.js'
import { OrganizationType } from '../types/organization-type.js'

/** What is recorded day by day of an organization's revenue and tickets. */
@Resolver(() => OrganizationType)
export class OrganizationFactsResolver {
  @FieldResolver(() => ArrMovementConnection, {
    description:
      'How the recurring revenue of its accounts moved up to the day and the revision shown.',
  })
  arrMovements(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => ArrMovementArgs) args: ArrMovementArgs,
  ): Promise<KeysetPage<ArrMovementType>> {
    return arrMovementPage(services.arrMovements, view, args)
  }

  @FieldResolver(() => TicketVolumeConnection, {
    description: 'The tickets of its accounts and teams up to the day and the revision shown.',
  })
  ticketVolumes(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => TicketVolumeArgs) args: TicketVolumeArgs,
  ): Promise<KeysetPage<TicketVolumeType>> {
    return ticketVolumePage(services.ticketVolumes, view, args)
  }
}
