import {
  formatDay,
  type Complexity,
  type GrowthMotion,
  type Locale,
  type OrganizationView,
  type OrgModel,
  type ReportingLine,
  type ServiceModel,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import {
  ComplexityEnum,
  GrowthMotionEnum,
  OrgModelEnum,
  ReportingLineEnum,
  ServiceModelEnum,
} from '../../../shared/enums/index.js'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import {
  CurrencyScalar,
  DateScalar,
  LocaleScalar,
  NonNegativeIntScalar,
} from '../../../shared/scalars/index.js'
import { toThingVersions } from '../to-thing-versions.js'
import { ThingVersionType } from './thing-version-type.js'

const basisPoints = 10_000

@ObjectType('Organization', {
  implements: Node,
  description:
    'A company and its post-sale organisation, at one revision and on one day. Everything below it is seen at the same moment.',
  simpleResolvers: true,
})
export class OrganizationType implements Node {
  readonly view: OrganizationView

  constructor(view: OrganizationView) {
    this.view = view
  }

  get id(): string {
    return encodeGlobalId('Organization', this.view.state.organization.id)
  }

  @Field(() => String, { description: 'Its address: the argument of `organization(slug)`.' })
  get slug(): string {
    return this.view.organization.slug
  }

  @Field(() => String, { description: 'What the company is called.' })
  get name(): string {
    return this.view.organization.name
  }

  @Field(() => NonNegativeIntScalar, {
    description: 'Counts the committed plans; the revision that is shown.',
  })
  get revision(): number {
    return this.view.state.revision
  }

  @Field(() => DateScalar, { description: 'The day that is shown.' })
  get asOf(): string {
    return formatDay(this.view.day)
  }

  @Field(() => CurrencyScalar, { description: 'The currency of all its amounts; fixed for life.' })
  get currency(): string {
    return this.view.organization.currency
  }

  @Field(() => LocaleScalar, { description: 'The language of its texts where none is asked for.' })
  get locale(): Locale {
    return this.view.organization.locale
  }

  @Field(() => String, { description: 'IANA time zone in which “today” is read.' })
  get timeZone(): string {
    return this.view.organization.timeZone
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Gross margin as a share of revenue, 0–1; null when not known.',
  })
  get grossMargin(): number | null {
    const { grossMargin } = this.view.organization
    return grossMargin === null ? null : grossMargin / basisPoints
  }

  @Field(() => ComplexityEnum, { description: 'How complex its product is.' })
  get productComplexity(): Complexity {
    return this.view.organization.productComplexity
  }

  @Field(() => GrowthMotionEnum, {
    nullable: true,
    description: 'What drives its growth; null when not declared.',
  })
  get growthMotion(): GrowthMotion | null {
    return this.view.organization.growthMotion
  }

  @Field(() => OrgModelEnum, {
    nullable: true,
    description: 'The organisation model it says it has; null when not declared.',
  })
  get orgModel(): OrgModel | null {
    return this.view.organization.orgModel
  }

  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The service model it says it has; null when not declared.',
  })
  get serviceModel(): ServiceModel | null {
    return this.view.organization.serviceModel
  }

  @Field(() => ReportingLineEnum, {
    nullable: true,
    description: 'Whom the head of the organisation reports to; null when not declared.',
  })
  get reportingLine(): ReportingLine | null {
    return this.view.organization.reportingLine
  }

  @Field(() => [ThingVersionType], {
    description: "All that is recorded of the organization's own fields, in order of time.",
  })
  get history(): ThingVersionType[] {
    return toThingVersions(this.view.state.organization.history)
  }
}
