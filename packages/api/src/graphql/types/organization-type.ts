import {
  type Day,
  formatDay,
  liveOrganization,
  type OrganizationHead,
  type OrganizationView,
  THINGS,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Connection } from '../relay/connection.js'
import { encodeGlobalId } from '../relay/global-id.js'
import { branchOf } from '../../store/branch.js'
import { Node } from '../relay/node.js'
import { CurrencyScalar, DateScalar, NonNegativeIntScalar } from '../scalars.js'
import { addOutputFields } from './thing-fields.js'
import { ThingVersionType, toThingVersions } from './thing-type.js'

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

  /** One of the organization's own fields, in the domain's words. */
  read(name: string): unknown {
    return (this.view.organization as unknown as Readonly<Record<string, unknown>>)[name]
  }

  get id(): string {
    return encodeGlobalId('Organization', this.view.state.organization.id)
  }

  @Field(() => String, { description: 'Its address: the argument of `organization(slug)`.' })
  get slug(): string {
    return this.view.organization.slug
  }

  @Field(() => NonNegativeIntScalar, {
    description:
      'Counts the committed plans; the revision that is shown. In a scenario it counts the scenario’s own.',
  })
  get revision(): number {
    return branchOf(this.view.state)?.revision ?? this.view.state.revision
  }

  @Field(() => NonNegativeIntScalar, {
    description: 'The revision that changed its own fields last.',
  })
  get changedIn(): number {
    return this.view.state.organizationChangedIn
  }

  @Field(() => DateScalar, { description: 'The day that is shown.' })
  get asOf(): string {
    return formatDay(this.view.day)
  }

  @Field(() => CurrencyScalar, { description: 'The currency of all its amounts; fixed for life.' })
  get currency(): string {
    return this.view.organization.currency
  }

  @Field(() => [ThingVersionType], {
    description: "All that is recorded of the organization's own fields, in order of time.",
  })
  get history(): ThingVersionType[] {
    return toThingVersions(this.view.state.organization.history)
  }
}

/** An organization of which only what it says of itself is asked: nothing else of it is there. */
export function organizationOfHead(state: OrganizationHead, day: Day): OrganizationType {
  const shown = { state, day, organization: liveOrganization(state, day) }
  return new OrganizationType(
    shown as Pick<OrganizationView, 'day' | 'organization'> as OrganizationView,
  )
}

addOutputFields(OrganizationType.prototype, THINGS.organization)

/** A page of organizations. */
export const OrganizationConnection = Connection<OrganizationType>(
  () => OrganizationType,
  'Organization',
)
