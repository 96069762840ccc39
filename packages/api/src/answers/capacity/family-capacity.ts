import type {
  CsOpsCapacity,
  ImplementationCapacity,
  Locale,
  RenewalsCapacity,
  SupportCapacity,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'

@ObjectType('CsOpsCapacity', {
  description: 'CSMs against the people of CS Operations who serve them (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class CsOpsCapacityType {
  @Field(() => Float, {
    description:
      'Those who carry books, in FTE: CSMs, and leads by the part of their seats that the book takes.',
  })
  csms!: number

  @Field(() => Float, { description: 'People of CS Operations in FTE.' })
  fte!: number

  @Field(() => Float, { description: 'The same as capacity, in whole seats.' })
  capacity!: number

  @Field(() => RatioType, { description: 'CSMs ÷ FTE of CS Operations.' })
  csmsPerPerson!: RatioType

  @Field(() => Boolean, {
    description: 'Whether the ratio of mature organizations applies (from stage 4 by customers).',
  })
  mature!: boolean

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('ImplementationCapacity', {
  description: 'What runs in implementation, what waits, and how long (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class ImplementationCapacityType {
  @Field(() => Float, { description: 'Active projects.' })
  active!: number

  @Field(() => Float, {
    description: 'Projects that wait to begin, and contracts signed without a project.',
  })
  queued!: number

  @Field(() => Float, {
    description:
      'Those of `queued` that are contracts without a project: signed or begun within the onboarding window (90 days), where there are implementation seats or projects. Accounts served by technology count only where projects of such accounts are recorded.',
  })
  withoutProject!: number

  @Field(() => Float, { description: 'Specialists as capacity on the day, in whole seats.' })
  specialists!: number

  @Field(() => RatioType, {
    description: 'Active projects ÷ FTE of specialists, new ones included.',
  })
  activePerSpecialist!: RatioType

  @Field(() => Float, { description: 'Projects that a specialist finishes in a year.' })
  throughput!: number

  @Field(() => Boolean, {
    description: 'Whether that was measured over the last year; otherwise it is the figure.',
  })
  measured!: boolean

  @Field(() => Float, {
    description: 'Projects finished in a month: specialists × throughput ÷ 12.',
  })
  monthlyCompletions!: number

  @Field(() => RatioType, {
    description: 'Months that the queue takes: queued ÷ finished in a month.',
  })
  backlogMonths!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('RenewalsCapacity', {
  description:
    'The renewals of the next 12 months against renewals specialists (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class RenewalsCapacityType {
  @Field(() => Float, {
    description:
      'Renewals that are work within 12 months, without the complex ones: see `RenewalForecast.workAhead`.',
  })
  standard!: number

  @Field(() => Float, { description: 'Those of accounts of high complexity.' })
  complex!: number

  @Field(() => Float, {
    description: 'Contracts that end within 12 months, also those that renew by themselves.',
  })
  ending!: number

  @Field(() => Float, { description: 'Those that a renewals seat or team answers for.' })
  covered!: number

  @Field(() => Float, {
    description: 'All of them ÷ what one specialist carries at most, in seats.',
  })
  load!: number

  @Field(() => Float, { description: 'How many seats they keep busy at least.' })
  lowerLoad!: number

  @Field(() => Float, { description: 'Specialists as capacity, in whole seats.' })
  capacity!: number

  @Field(() => RatioType, { description: 'Load ÷ capacity.' })
  utilisation!: RatioType

  @Field(() => Float, {
    description: 'Specialists needed by the guide’s rule of thumb: contracts that end ÷ 100.',
  })
  quickEstimate!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('SupportCapacity', {
  description:
    'Customers and tickets against support engineers, over the last 20 working days (TS “Capacity ratios”).',
  simpleResolvers: true,
})
export class SupportCapacityType {
  @Field(() => Float, { description: 'Accounts whose support is answered for.' })
  customers!: number

  @Field(() => Float, { description: 'Engineers in FTE, new ones included.' })
  engineers!: number

  @Field(() => RatioType, { description: 'Customers ÷ engineers.' })
  customersPerEngineer!: RatioType

  @Field(() => RatioType, { description: 'Tickets opened, an engineer a working day.' })
  ticketsPerEngineerDay!: RatioType

  @Field(() => RatioType, {
    description: 'Part of the opened tickets that broke their service level, 0–1.',
  })
  breachRate!: RatioType

  @Field(() => RatioType, { description: 'The same in the 20 working days before.' })
  previousBreachRate!: RatioType

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the breach rate grew by more than chance, a day that stands out left aside; null when there are too few solved tickets to tell.',
  })
  breachesRising!: boolean | null

  @Field(() => RatioType, { description: 'Mean minutes from opening to solving.' })
  resolutionMinutes!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** How implementation stands, for GraphQL. */
export function toImplementationCapacity(
  stand: ImplementationCapacity,
  locale: Locale,
): ImplementationCapacityType {
  return {
    ...stand,
    activePerSpecialist: toRatio(stand.activePerSpecialist, locale),
    backlogMonths: toRatio(stand.backlogMonths, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}

/** How support stands, for GraphQL. */
export function toSupportCapacity(stand: SupportCapacity, locale: Locale): SupportCapacityType {
  return {
    ...stand,
    customersPerEngineer: toRatio(stand.customersPerEngineer, locale),
    ticketsPerEngineerDay: toRatio(stand.ticketsPerEngineerDay, locale),
    breachRate: toRatio(stand.breachRate, locale),
    previousBreachRate: toRatio(stand.previousBreachRate, locale),
    resolutionMinutes: toRatio(stand.resolutionMinutes, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}

/** How renewals stand, for GraphQL. */
export function toRenewalsCapacity(stand: RenewalsCapacity, locale: Locale): RenewalsCapacityType {
  return {
    ...stand,
    utilisation: toRatio(stand.utilisation, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}

/** How CS Operations stands, for GraphQL. */
export function toCsOpsCapacity(stand: CsOpsCapacity, locale: Locale): CsOpsCapacityType {
  return {
    ...stand,
    csmsPerPerson: toRatio(stand.csmsPerPerson, locale),
    evidence: toEvidence(stand.evidence, locale),
  }
}
