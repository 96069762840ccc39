import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { type KeysetPage, keysetPage } from '../../graphql/relay/keyset-page.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import type { AccessEvent } from '../../session/access-log/access-event.js'
import type { AccessQuestion } from '../../session/access-log/access-log.repository.js'
import { refuseUnless } from '../../session/can.js'
import {
  AccessDenialType,
  AccessEventArgs,
  AccessEventConnection,
  type AccessEventType,
  toAccessDenial,
  toAccessEvent,
} from './access-log-types.js'

/** Milliseconds since 1970 that the database's clock can have: the year 9999. */
const LAST_MOMENT = 253_402_300_799_999
const LAST_TIE = 2 ** 31 - 1
const LATEST_FIRST = { field: 'RECORDED', direction: 'DESC' } as const

/** Who was let into an organization, and what was refused there. */
@Resolver(() => OrganizationType)
export class AccessLogResolver {
  @FieldResolver(() => AccessEventConnection, {
    description:
      'Who was let in, put out, or given another role, by whom; the latest first. It is of no revision: it is the same whatever moment is asked for.',
  })
  async accessEvents(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => AccessEventArgs) args: AccessEventArgs,
  ): Promise<KeysetPage<AccessEventType>> {
    const { id } = view.state.organization
    refuseUnless(context, 'audit.read', id)
    const { accessLog } = context.session
    const question = questionOf(args)
    return keysetPage(args, {
      order: LATEST_FIRST,
      keyLength: 2,
      largest: [LAST_MOMENT, LAST_TIE],
      keyOf: ({ recordedAt, tie }: AccessEvent) => [recordedAt.getTime(), tie],
      read: (slice) => accessLog.events(id, question, slice),
      count: () => accessLog.eventCount(id, question),
      toNode: (event) => toAccessEvent(view, event),
    })
  }

  @FieldResolver(() => [AccessDenialType], {
    description:
      'What those who may enter were told they may not do, the latest first; a hundred of them. It is kept about a second later.',
  })
  async accessDenials(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AccessDenialType[]> {
    const { id } = view.state.organization
    refuseUnless(context, 'audit.read', id)
    return (await context.session.accessLog.denials(id)).map(toAccessDenial)
  }
}

function questionOf({ filter }: AccessEventArgs): AccessQuestion {
  const { kinds, subjectId } = filter ?? {}
  const path = ['filter', 'subjectId']
  return {
    ...(kinds != null && { kinds }),
    ...(subjectId != null && { subjectId: decodeGlobalId('User', subjectId, path)[0] ?? '' }),
  }
}
