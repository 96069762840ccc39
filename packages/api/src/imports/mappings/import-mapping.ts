import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { LONGEST_MAPPING } from '../import-rows-input.js'
import type { KeptMapping } from '../run/source.repository.js'

/** Characters of a mapping's name. */
const LONGEST_NAME = 200

@ObjectType('ImportMapping', {
  description:
    'How files are read, kept under a name: `source` of `importRows`. What is imported remembers its own.',
  simpleResolvers: true,
})
export class ImportMappingType {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'The mapping: JSON, as the guide to imports describes it.' })
  mapping!: string

  @Field(() => DateTimeScalar, { description: 'When it was saved or last imported by.' })
  updatedAt!: Date
}

@InputType({ description: 'A mapping to keep.' })
export class SaveImportMappingInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Most(LONGEST_NAME)
  @Field(() => String, {
    nullable: true,
    description: 'Its name, up to 200 characters; that of its source when left out.',
  })
  name?: string | null

  @Most(LONGEST_MAPPING)
  @Field(() => String, { description: 'The mapping: JSON, as the guide to imports describes it.' })
  mapping!: string
}

@InputType({ description: 'A mapping and its new name.' })
export class RenameImportMappingInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Most(LONGEST_NAME)
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Most(LONGEST_NAME)
  @Field(() => String, { description: 'What it is to be called, up to 200 characters.' })
  to!: string
}

@InputType({ description: 'A mapping to forget.' })
export class ForgetImportMappingInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Most(LONGEST_NAME)
  @Field(() => String, { description: 'Its name.' })
  name!: string
}

@ObjectType({ description: 'The mappings as they are now.', simpleResolvers: true })
class ImportMappingsOk {
  @Field(() => [ImportMappingType], { description: 'All of them, by name.' })
  mappings!: ImportMappingType[]
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class ImportMappingsPayload {
  @Field(() => ImportMappingsOk, { nullable: true, description: 'It was done.' })
  ok!: ImportMappingsOk | null

  @Field(() => PlanError, { nullable: true, description: 'It was not; nothing was written.' })
  error!: PlanError | null
}

/** A kept mapping for GraphQL. */
export function toImportMapping({ name, mapping, updatedAt }: KeptMapping): ImportMappingType {
  return { name, mapping: JSON.stringify(mapping, null, 2), updatedAt }
}
