import type { LintSubject } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { LintSubjectKindEnum } from './lint-subject-kind-enum.js'

@ObjectType('LintSubject', { description: 'What a finding is about.', simpleResolvers: true })
export class LintSubjectType {
  @Field(() => LintSubjectKindEnum, { description: 'What kind of thing it is.' })
  kind!: LintSubject['kind']

  @Field(() => ID, { description: 'Its id, as in `node`.' })
  id!: string

  @Field(() => String, { description: 'What people call it.' })
  name!: string
}
