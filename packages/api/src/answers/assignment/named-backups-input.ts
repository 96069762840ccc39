import { type BackupOptions, type OrganizationView, tierThresholds } from '@postscale/domain'
import { Field, Float, InputType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { badUserInput } from '../../errors/request-error.js'
import { ThingRef } from '../../graphql/external-reference.js'
import { SafeIntScalar } from '../../graphql/scalars.js'
import { WriteInput } from '../../plans/write-input.js'
import { idsOfRefs, MOST_THINGS, timeLimit } from './assignment-input.js'

/** Nobody is allowed to be busier than twice their capacity. */
const MOST_UTILISATION = 2

@InputType({
  description: 'Which accounts are to have a backup, and how busy whoever takes over may be.',
})
export class NamedBackupsInput {
  @Most(MOST_THINGS)
  @Field(() => [ThingRef], {
    nullable: true,
    description:
      'Only accounts of CSMs of these teams and of the teams below them, backed up among them; all by default.',
  })
  teams?: ThingRef[] | null

  @Field(() => SafeIntScalar, {
    nullable: true,
    description:
      'Accounts that pay so much a year at least, in minor units of the organization’s currency; by default what high touch begins at (`policy.tier.highTouch.acv`).',
  })
  leastRevenueMinor?: number | null

  @Field(() => Float, {
    defaultValue: 1,
    description: `Whoever leaves, nobody who takes over may be above this utilisation, up to ${MOST_UTILISATION}; 1 is a whole seat’s capacity.`,
  })
  mostUtilisation!: number
}

@InputType({ description: 'Which backups to name, and how.' })
export class ApplyNamedBackupsInput extends WriteInput {
  @Field(() => NamedBackupsInput, { description: 'Which accounts, and how busy.' })
  backups!: NamedBackupsInput
}

/**
 * The options of named backups.
 *
 * @param path where the input stands in the request.
 * @throws RequestError BAD_USER_INPUT
 */
export function readNamedBackups(
  view: OrganizationView,
  { teams, leastRevenueMinor, mostUtilisation = 1 }: Partial<NamedBackupsInput>,
  path: readonly string[],
): BackupOptions {
  if (!(mostUtilisation > 0 && mostUtilisation <= MOST_UTILISATION)) {
    throw badUserInput([...path, 'mostUtilisation'], { min: 0, max: MOST_UTILISATION })
  }
  if (leastRevenueMinor != null && leastRevenueMinor < 0) {
    throw badUserInput([...path, 'leastRevenueMinor'], { reason: 'NEGATIVE' })
  }
  return {
    ...(teams != null && { teamIds: idsOfRefs(view, 'team', teams, [...path, 'teams']) }),
    leastRevenue: leastRevenueMinor ?? tierThresholds(view)?.highTouch ?? 0,
    mostUtilisation,
    isOver: timeLimit(),
  }
}
