import {
  type FieldSpec,
  IMPORT_FIELDS,
  IMPORT_KINDS,
  type ImportKind,
  neededByNew,
} from '@postscale/domain'
import { Field, ObjectType, Query, Resolver } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { ImportKindEnum } from '../import-rows-input.js'

const FieldTypeEnum = vocabularyEnum<FieldSpec['type']>('ImportFieldType', 'How cells are read.', {
  choice: 'One of its choices, in whatever language.',
  choices: 'A list of its choices.',
  currency: 'An ISO 4217 code.',
  date: 'A date.',
  flag: 'Yes or no.',
  integer: 'A whole number.',
  list: 'A list of texts.',
  minutes: 'A duration in minutes.',
  money: 'An amount.',
  number: 'A number.',
  share: 'A number, or a share of one.',
  signedMoney: 'An amount, negative as well.',
  text: 'A text.',
})

@ObjectType('ImportField', {
  description: 'A field that a column of a file can be mapped to.',
  simpleResolvers: true,
})
class ImportFieldType {
  @Field(() => String, { description: 'Its name: a key of `fields` of a mapping.' })
  name!: string

  @Field(() => FieldTypeEnum, { description: 'How its cells are read.' })
  type!: FieldSpec['type']

  @Field(() => Boolean, {
    description: 'Whether a row cannot make something new without it.',
  })
  isNeeded!: boolean

  @Field(() => [String], { description: 'Of choices: what there is to choose from; else empty.' })
  choices!: readonly string[]
}

@ObjectType('ImportKindFields', {
  description: 'What files of one kind can bring.',
  simpleResolvers: true,
})
class ImportKindFieldsType {
  @Field(() => ImportKindEnum, { description: 'The kind.' })
  kind!: ImportKind

  @Field(() => [ImportFieldType], { description: 'Its fields, in their usual order.' })
  fields!: readonly ImportFieldType[]
}

@Resolver()
export class ImportFieldsResolver {
  @Query(() => [ImportKindFieldsType], {
    description:
      'The kinds of files in the order in which an import takes them, and the fields that each can bring.',
  })
  importFields(): readonly ImportKindFieldsType[] {
    return IMPORT_KINDS.map((kind) => ({ kind, fields: fieldsOf(kind) }))
  }
}

function fieldsOf(kind: ImportKind): readonly ImportFieldType[] {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  const needed = neededByNew(kind)
  return Object.entries(specs).map(([name, { type, required = false, choices = [] }]) => ({
    name,
    type,
    isNeeded: required || needed.includes(name),
    choices,
  }))
}
