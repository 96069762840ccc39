import {
  type Band,
  type CapacityLine,
  type CapacityRow,
  type Locale,
  type OrganizationView,
  type RoleFamily,
  triggerUtilisation,
} from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { BandEnum, RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/** The rows of the capacity table. */
export const CapacityRowEnum = vocabularyEnum<CapacityRow>(
  'CapacityRow',
  'A row of the capacity table: a kind of work that one person carries in its own number (TS “Capacity ratios”).',
  {
    CSM_ENTERPRISE: 'Accounts of a CSM, enterprise or high-touch.',
    CSM_MID_MARKET: 'Accounts of a CSM, mid-market or low-touch.',
    CSM_SMB: 'Accounts of a CSM, small business or tech-touch.',
    IMPLEMENTATION_STANDARD: 'Active implementations of moderate complexity.',
    IMPLEMENTATION_SIMPLE: 'Active implementations of low complexity.',
    IMPLEMENTATION_COMPLEX: 'Active implementations of high complexity.',
    SUPPORT_STANDARD: 'Customers of support, of moderate complexity.',
    SUPPORT_SIMPLE: 'Customers of support, of low complexity.',
    SUPPORT_COMPLEX: 'Customers of support, of high complexity.',
    RENEWALS_STANDARD: 'Renewals of the next 12 months.',
    RENEWALS_COMPLEX: 'Renewals of the next 12 months, of high complexity.',
    CS_OPS: 'CSMs that CS Operations serves.',
    TAM: 'Accounts of a technical account manager; only counted, the guides give no figure.',
  },
)

@ObjectType('CapacityRowLoad', {
  description: 'The load of one row of the capacity table.',
  simpleResolvers: true,
})
export class RowLoadType {
  @Field(() => CapacityRowEnum, { description: 'The row.' })
  row!: CapacityRow

  @Field(() => Float, {
    description: 'Sum of the load weights: 1 is one ordinary account (CS_OPS: one CSM, full time).',
  })
  weight!: number

  @Field(() => Float, {
    description: 'Accounts (projects, renewals ahead) in it; pooled ones by their share.',
  })
  accounts!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Weight ÷ what one person carries at most, in seats; null without a figure.',
  })
  load!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Weight ÷ the hire trigger, in seats; null where the row has no trigger.',
  })
  triggerLoad!: number | null

  @Field(() => Float, { description: 'The part of the capacity that it takes up, in seats.' })
  capacity!: number
}

/** Shares of pooled accounts leave fractions of a minor unit, which are rounded. */
@ObjectType('CapacityLine', {
  description:
    'Load against capacity of one role family in a group (TS “Capacity ratios”). A seat is one whole, fully ramped person.',
  simpleResolvers: true,
})
export class CapacityLineType {
  /** How many people are to be hired, those of the group's hire triggers included. */
  readonly hires: (context: RequestContext) => Promise<number | null>
  readonly #view: OrganizationView
  readonly #line: CapacityLine
  readonly #locale: Locale

  constructor(
    view: OrganizationView,
    line: CapacityLine,
    hires: CapacityLineType['hires'],
    locale: Locale,
  ) {
    this.hires = hires
    this.#view = view
    this.#line = line
    this.#locale = locale
  }

  @Field(() => RoleFamilyEnum, { description: 'Whose work it is.' })
  get family(): RoleFamily {
    return this.#line.family
  }

  @Field(() => Float, {
    description: 'What is carried, in seats: each weight ÷ what one person carries at most.',
  })
  get load(): number {
    return this.#line.load
  }

  @Field(() => Float, {
    description:
      'What can be carried on the day, in seats: FTE × ramp × the share that is not away.',
  })
  get capacity(): number {
    return this.#line.capacity
  }

  @Field(() => Float, {
    description:
      'What can be carried once ramps and leaves are over, in seats: the FTE, without who is away with no day of return.',
  })
  get fullCapacity(): number {
    return this.#line.fullCapacity
  }

  @Field(() => RatioType, { description: 'Load ÷ capacity: 0.65 is 65 %.' })
  get utilisation(): RatioType {
    return toRatio(this.#line.utilisation, this.#locale)
  }

  @Field(() => RatioType, {
    description: 'Load ÷ full capacity: how full it is once ramps and leaves are over.',
  })
  get fullUtilisation(): RatioType {
    return toRatio(this.#line.fullUtilisation, this.#locale)
  }

  @Field(() => RatioType, {
    description: 'Load measured by the hire triggers ÷ capacity: from 1 on a hire is due.',
  })
  get triggerUtilisation(): RatioType {
    const { rows, capacity, family } = this.#line
    return toRatio(triggerUtilisation(rows, capacity, family), this.#locale)
  }

  @Field(() => BandEnum, {
    nullable: true,
    description: 'How full it is; null without load and capacity, or without a figure.',
  })
  get band(): Band | null {
    return this.#line.band
  }

  @Field(() => BandEnum, {
    nullable: true,
    description:
      'How full it is once ramps and leaves are over; null without load and full capacity, or without a figure.',
  })
  get fullBand(): Band | null {
    return this.#line.fullBand
  }

  @Field(() => NonNegativeIntScalar, { description: 'Different people in the seats.' })
  get people(): number {
    return this.#line.people
  }

  @Field(() => Float, { description: 'Their FTE in these seats, not ramped.' })
  get fte(): number {
    return this.#line.fte
  }

  @Field(() => NonNegativeIntScalar, { description: 'Seats.' })
  get seats(): number {
    return this.#line.seats
  }

  @Field(() => NonNegativeIntScalar, { description: 'Seats that nobody sits in.' })
  get openSeats(): number {
    return this.#line.openSeats
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'What the work asks for, in seats: Σ weight ÷ hire trigger where there is one, load ÷ target utilisation elsewhere; for support of a team or the whole its tickets too, where they ask for more. Null without a figure.',
  })
  get requiredCapacity(): number | null {
    return this.#line.requiredCapacity
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'The whole seats, everybody ramped, with which nobody more is needed; null without a figure.',
  })
  get seatsRequired(): number | null {
    return this.#line.seatsRequired
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Required capacity − full capacity, in seats: positive is missing, negative to spare.',
  })
  get gap(): number | null {
    return this.#line.gap
  }

  @Field(() => Float, { description: 'Accounts on seats or pools without any capacity.' })
  get exposedAccounts(): number {
    return this.#line.exposedAccounts
  }

  @Field(() => Float, {
    description: 'Accounts (projects, renewals ahead) carried; pooled ones by their share.',
  })
  get accounts(): number {
    return this.#line.accounts
  }

  @Field(() => Money, {
    description: 'What they pay a year (balances, else ACV), in the same shares.',
  })
  get revenue(): Money {
    return moneyOf(Math.round(this.#line.revenue), this.#view.organization)
  }

  @Field(() => [RowLoadType], { description: 'The load by row of the capacity table.' })
  get rows(): readonly RowLoadType[] {
    return this.#line.rows
  }

  @Field(() => EvidenceType, { description: 'Why.' })
  get evidence(): EvidenceType {
    return toEvidence(this.#line.evidence, this.#locale)
  }
}
