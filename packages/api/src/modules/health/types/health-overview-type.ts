import type { AccountsHealth, OrganizationView } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { HealthLevelCountType } from './health-level-count-type.js'

@ObjectType('HealthOverview', {
  description:
    'How the accounts stand, out of the signals recorded up to the day shown (PM “Pillars”).',
  simpleResolvers: true,
})
export class HealthOverviewType {
  view!: OrganizationView
  health!: AccountsHealth

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Of them, those with a health score.' })
  scored!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of their scores, 0–100; null when none has one.',
  })
  meanScore!: number | null

  @Field(() => [HealthLevelCountType], {
    description: 'Every level from the best, and last the accounts without a score.',
  })
  levels!: readonly HealthLevelCountType[]

  @Field(() => [String], {
    description: 'Metrics that were measured lately and that the health model does not know.',
  })
  unknownMetrics!: readonly string[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
