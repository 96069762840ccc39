import type { FindingEffect, Locale, OrganizationView } from '@postscale/domain'
import { ObjectType } from 'type-graphql'

@ObjectType('FindingEffect', {
  description:
    'What the org lint finds after and did not before, and the other way round. Accepted findings are none.',
  simpleResolvers: true,
})
export class FindingEffectType {
  readonly found!: FindingEffect
  readonly before!: OrganizationView | null
  readonly after!: OrganizationView
  readonly locale!: Locale
}
