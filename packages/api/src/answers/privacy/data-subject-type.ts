import { formatDay, type OrganizationView, type Subject, type SubjectKind } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { globalIdOf } from '../../graphql/global-id-of.js'
import { PlanError } from '../../graphql/plan-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateScalar, JsonScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { FoundSubject } from '../../privacy/find-subjects.js'

/** The kinds of people, as the API calls them. */
const SUBJECT_KIND_NAMES = {
  person: 'PERSON',
  stakeholder: 'STAKEHOLDER',
  user: 'USER',
} as const satisfies Readonly<Record<SubjectKind, string>>

type SubjectKindName = (typeof SUBJECT_KIND_NAMES)[SubjectKind]

const DataSubjectKindEnum = vocabularyEnum<SubjectKindName>(
  'DataSubjectKind',
  'As what somebody is known.',
  {
    PERSON: 'Somebody who works or worked here.',
    STAKEHOLDER: 'A customer’s person.',
    USER: 'Somebody who may or could sign in.',
  },
)

@ObjectType('DataSubject', {
  description: 'Somebody whose data is held.',
  simpleResolvers: true,
})
export class DataSubjectType {
  @Field(() => ID, { description: 'Opaque id of the person, stakeholder or member.' })
  id!: string

  @Field(() => DataSubjectKindEnum, { description: 'As what they are known.' })
  kind!: SubjectKindName

  @Field(() => String, { description: 'What they are called, or were last.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Their address; null when none is known.' })
  email!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The customer of a stakeholder; null for others, and when it is not live today.',
  })
  account!: string | null

  @Field(() => Boolean, {
    description:
      'Whether they work here, are a contact or may enter, today or later: they cannot be erased before that ends.',
  })
  isHere!: boolean

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which they were not there any more; null while they are, and for users.',
  })
  leftOn!: string | null

  @Field(() => Boolean, { description: 'Whether they were erased.' })
  isErased!: boolean
}

/** Somebody's opaque id. */
function subjectId(organizationId: string, { kind, id }: Subject): string {
  return kind === 'user' ? encodeGlobalId('User', id) : globalIdOf(organizationId, kind, id)
}

/** Somebody for GraphQL. */
export function toDataSubject(view: OrganizationView, found: FoundSubject): DataSubjectType {
  const { subject, accountId, leftOn, name, email, isHere, isErased } = found
  return {
    id: subjectId(view.state.organization.id, subject),
    kind: SUBJECT_KIND_NAMES[subject.kind],
    name,
    email,
    account: accountId === null ? null : accountName(view, accountId),
    isHere,
    leftOn: leftOn === null ? null : formatDay(leftOn),
    isErased,
  }
}

function accountName({ accounts }: OrganizationView, id: string): string | null {
  const row = accounts.rowOf(id)
  return row === -1 ? null : accounts.name(row)
}

@ObjectType('PersonalDataName', {
  description: 'Something that somebody is or was called.',
  simpleResolvers: true,
})
class PersonalDataNameType {
  @Field(() => String, { description: 'The name, address or title.' })
  name!: string

  @Field(() => NonNegativeIntScalar, {
    description: 'Texts that have it, beside their own record.',
  })
  textCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Other people and stakeholders who have or had the same name.',
  })
  otherCount!: number

  @Field(() => Boolean, {
    description:
      'Whether it is taken out of texts unless something else is said: it has several words, or is an address.',
  })
  isUnmistakable!: boolean
}

@ObjectType('PersonalData', {
  description: 'What is held of somebody, and what erasing them would come to.',
  simpleResolvers: true,
})
export class PersonalDataType {
  @Field(() => [PersonalDataNameType], { description: 'What they are and were called.' })
  names!: PersonalDataNameType[]

  @Field(() => String, { description: 'What would stand for them once they are erased.' })
  pseudonym!: string

  @Field(() => JsonScalar, {
    description:
      'All of it, to be given to them: `{ subject, names, records, facts, texts, plans, user }`. Records have all their versions, amounts are in minor units, shares in hundredths; `texts` are those that name them, whoever wrote them.',
  })
  data!: unknown

  @Field(() => PlanError, {
    nullable: true,
    description: 'Why they cannot be erased now; null when they can.',
  })
  refusal!: PlanError | null
}
