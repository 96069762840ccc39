import type { Comparison } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { AccountListType, toAccountList } from '../lifecycle/account-list.js'

@ObjectType('ExposureEffect', {
  description:
    'Accounts of which some work lies with a seat or a pool in which nobody is, or with nobody; each counts once.',
  simpleResolvers: true,
})
export class ExposureEffectType {
  @Field(() => AccountListType, {
    nullable: true,
    description: 'Before; null when a plan makes the organization.',
  })
  before!: AccountListType | null

  @Field(() => AccountListType, { description: 'After.' })
  after!: AccountListType

  @Field(() => AccountListType, { description: 'Exposed after and not before, as after.' })
  exposed!: AccountListType

  @Field(() => AccountListType, {
    nullable: true,
    description:
      'Exposed before and not after, gone ones too, as before; null when a plan makes the organization.',
  })
  relieved!: AccountListType | null
}

/** Which accounts lie with nobody, for GraphQL. */
export function toExposureEffect({ before, after, exposure }: Comparison): ExposureEffectType {
  return {
    before:
      before === null || exposure.before === null
        ? null
        : toAccountList(before, exposure.before.rows),
    after: toAccountList(after, exposure.after.rows),
    exposed: toAccountList(after, exposure.exposed.rows),
    relieved: before && toAccountList(before, exposure.relieved.rows),
  }
}
