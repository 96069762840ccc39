import {
  type CalledRenewal,
  type CallStatus,
  foldLetters,
  type ForecastCall,
  formatDay,
  isDoubtful,
  isHopeful,
  type OrganizationView,
} from '@postscale/domain'
import { ArgsType, Field, ID } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { vocabularyEnum } from '../../graphql/enums.js'
import { kindOfGlobalId } from '../../graphql/global-id-of.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { sortByKey } from '../../graphql/relay/sort-key.js'
import { accountName, type CalledRenewalType, toCalledRenewal } from './called-renewal.js'
import { CallStatusEnum } from './call-types.js'

type CallGap = 'DOUBTFUL' | 'HOPEFUL'

/** What makes the gap between the call and the figure by health. */
const CallGapEnum = vocabularyEnum<CallGap>(
  'ForecastCallGap',
  'What makes the gap between the call and the figure by health.',
  {
    DOUBTFUL: 'Committed on an account in CRITICAL health.',
    HOPEFUL: 'Called at risk on a HEALTHY account.',
  },
)

/** Which page of which contracts of a call. */
@ArgsType()
export class CalledRenewalArgs extends ConnectionArgs {
  @Field(() => [CallStatusEnum], {
    nullable: true,
    description: 'Only those of one of these statuses; all by default.',
  })
  statuses?: CallStatus[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those that end in this calendar month, `YYYY-MM`.',
  })
  month?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that this seat or team answers for, by its opaque id.',
  })
  ownerId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that nobody answers for; false: only the others.',
  })
  unowned?: boolean | null

  @Field(() => CallGapEnum, {
    nullable: true,
    description: 'Only those that make the gap between call and health this way.',
  })
  gap?: CallGap | null
}

const byEnd = { field: 'CONTRACT_END', direction: 'ASC' } as const

/**
 * The contracts of a call that are asked for, by their ends.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function calledRenewalPage(
  view: OrganizationView,
  { renewals }: ForecastCall,
  { statuses, month, ownerId, unowned, gap, ...args }: CalledRenewalArgs,
): Page<CalledRenewalType> {
  const owner = ownerId == null ? null : kindOfGlobalId(ownerId)
  if (ownerId != null && owner?.kind !== 'position' && owner?.kind !== 'team') {
    throw badUserInput(['ownerId'])
  }
  const isAsked = (called: CalledRenewal): boolean =>
    (statuses == null || statuses.includes(called.status)) &&
    (month == null || formatDay(called.end).startsWith(`${month}-`)) &&
    (owner === null || (called.positionId ?? called.teamId) === owner.id) &&
    (unowned == null || (called.positionId === null && called.teamId === null) === unowned) &&
    (gap == null || (gap === 'DOUBTFUL' ? isDoubtful(called) : isHopeful(called)))
  const keyOf = (called: CalledRenewal) =>
    [called.end, foldLetters(accountName(view, called)), called.accountId] as const
  const found = sortByKey(renewals.filter(isAsked), keyOf, 'ASC')
  return paginate(found, keyOf, args, byEnd, (called) => toCalledRenewal(view, called))
}
