import type {
  CellReading,
  ColumnProposal,
  ImportKind,
  KindEvidence,
  ProposalQuestion,
  SampleCell,
} from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { ProblemType } from '../../graphql/plan-error.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ImportKindEnum } from '../import-rows-input.js'

const ColumnReasonEnum = vocabularyEnum<ColumnProposal['reason']>(
  'ImportColumnReason',
  'Why a column is taken for a field.',
  {
    NAME: 'It is called like the field, in English, Spanish or Portuguese.',
    CONTENT: 'Its cells hold what the field takes.',
    READY: 'A ready mapping says so.',
    UNUSED: 'It is taken for none: rows of the kind have no use for it.',
  },
)

const EvidenceCodeEnum = vocabularyEnum<KindEvidence['code']>(
  'ImportEvidenceCode',
  'What can speak for a kind of rows, or against it.',
  {
    EMAILS_OF_PEOPLE: 'Rows have e-mail addresses, as people have and the kind has not.',
    FILE_NAME: 'The file is called like the kind.',
    HEADERS: 'Columns are called like fields of the kind.',
    HOLDS_ACCOUNTS: 'A column names customers that are there.',
    HOLDS_CHOICES: 'A column of choices has their words.',
    HOLDS_EMAILS: 'A column holds e-mail addresses.',
    HOLDS_NAMES_OF: 'A column names rows of the file itself.',
    HOLDS_PEOPLE: 'A column names people who are there.',
    HOLDS_SEGMENTS: 'A column holds segments of customers.',
    KEY_REPEATS: 'What each row of the kind has for itself repeats.',
    NEEDS: 'A field is needed that no column has.',
    NOT_CHOICES: 'A column is called like one of choices and has other words.',
    NOT_DATES: 'A column is called like a date and holds none.',
    NOT_NUMBERS: 'A column is called like a number and holds none.',
    OWN_KEY: 'It has a column that only files of the kind have.',
    READY: 'It has the columns of a ready mapping.',
    TITLES_OF_PEOPLE: 'Rows have job titles, as people have and the kind has not.',
    UNUSED: 'Rows of the kind have no use for some columns.',
  },
)

const QuestionCodeEnum = vocabularyEnum<ProposalQuestion['code']>(
  'ImportQuestionCode',
  'What has to be answered before a file can be imported.',
  {
    KIND: 'What its rows are: `kind` of the upload or of the mapping.',
    FIELD: 'Which column has a field that is needed: `fields` of the mapping.',
    DATE_FORMAT: 'How dates are written: `dateFormat` of the mapping.',
    DECIMAL: 'What the decimal mark is: `decimal` of the mapping.',
  },
)

@ObjectType('ImportReading', { description: 'How a cell would be read.', simpleResolvers: true })
class ImportReadingType implements CellReading {
  @Field(() => String, {
    nullable: true,
    description:
      'The date format or decimal mark by which it is read so; null where nothing depends on one.',
  })
  by!: CellReading['by']

  @Field(() => String, {
    nullable: true,
    description:
      'The value: a date as YYYY-MM-DD, a number with a point; null when the cell cannot be read.',
  })
  value!: string | null
}

@ObjectType('ImportSample', {
  description: 'A cell of a file and how it is read.',
  simpleResolvers: true,
})
class ImportSampleType implements SampleCell {
  @Field(() => String, { description: 'As the file has it.' })
  text!: string

  @Field(() => [ImportReadingType], {
    description: 'As the import would read it, then as it could be read besides.',
  })
  readings!: readonly CellReading[]
}

@ObjectType('ImportColumn', {
  description: 'A column of a file and what it is taken for.',
  simpleResolvers: true,
})
class ImportColumnType implements ColumnProposal {
  @Field(() => String, { description: 'Its header.' })
  column!: string

  @Field(() => String, {
    nullable: true,
    description: "The kind's field, or the metric; null when it is taken for none.",
  })
  field!: string | null

  @Field(() => ColumnReasonEnum, { description: 'Why.' })
  reason!: ColumnProposal['reason']

  @Field(() => [ImportSampleType], {
    description: 'Up to three different cells; empty when the first rows have none.',
  })
  samples!: readonly SampleCell[]
}

@ObjectType('ImportEvidence', {
  description: 'What speaks for a kind of rows, or against it.',
  simpleResolvers: true,
})
class ImportEvidenceType {
  @Field(() => EvidenceCodeEnum, { description: 'What clients branch on, e.g. `HEADERS`.' })
  code!: KindEvidence['code']

  @Field(() => Int, { description: 'Above zero it speaks for the kind, below against it.' })
  points!: number

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string
}

@ObjectType('ImportCandidate', {
  description: 'A kind that the rows of a file may be of, and how they would be read.',
  simpleResolvers: true,
})
export class ImportCandidateType {
  @Field(() => ImportKindEnum, { description: 'The kind.' })
  kind!: ImportKind

  @Field(() => String, {
    nullable: true,
    description: 'The ready mapping whose columns the file has; null when it has those of none.',
  })
  readyMapping!: string | null

  @Field(() => Int, { description: "The sum of the evidence's points." })
  score!: number

  @Field(() => [ImportEvidenceType], { description: 'What speaks for it and against it.' })
  evidence!: ImportEvidenceType[]

  @Field(() => [String], { description: 'Needed fields that no column has.' })
  missing!: readonly string[]

  @Field(() => [String], {
    description: 'What is taken for granted where the file says nothing, for people.',
  })
  assumptions!: string[]

  @Field(() => String, {
    description: 'How the file would be read: its part of a mapping (`files`), as JSON.',
  })
  mapping!: string

  @Field(() => [ImportColumnType], { description: "The file's columns, in their order." })
  columns!: readonly ColumnProposal[]
}

@ObjectType('ImportQuestion', {
  description: 'What has to be answered before a file can be imported.',
  simpleResolvers: true,
})
export class ImportQuestionType {
  @Field(() => QuestionCodeEnum, { description: 'What is asked.' })
  code!: ProposalQuestion['code']

  @Field(() => String, { nullable: true, description: 'Of FIELD: the field; else null.' })
  field!: string | null

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string

  @Field(() => [String], { description: 'The answers there are, the likeliest first.' })
  options!: readonly string[]
}

@ObjectType('ImportFileProposal', {
  description: 'What a file is taken for.',
  simpleResolvers: true,
})
export class ImportFileProposalType {
  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => NonNegativeIntScalar, { description: 'Its rows, without the header.' })
  rows!: number

  @Field(() => Int, {
    nullable: true,
    description: 'The line on which its header is; null when that is not known.',
  })
  headerLine!: number | null

  @Field(() => Boolean, {
    description: 'Whether it can be imported without a word: it has no questions.',
  })
  isClear!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'How its dates are written; null when they could be read in several ways.',
  })
  dateFormat!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Its decimal mark; null when its numbers could be read both ways.',
  })
  decimal!: string | null

  @Field(() => [ImportCandidateType], {
    description:
      'The kinds that its rows may be of, the best first; empty when no column is known.',
  })
  candidates!: ImportCandidateType[]

  @Field(() => [ImportQuestionType], { description: 'What is open; empty when it is clear.' })
  questions!: ImportQuestionType[]
}

@ObjectType('ReadyMapping', {
  description: 'An export of another system whose columns are known.',
  simpleResolvers: true,
})
export class ReadyMappingType {
  @Field(() => String, { description: 'By which it is asked for.' })
  name!: string

  @Field(() => String, { description: 'The system.' })
  system!: string

  @Field(() => String, { description: 'What is exported, and where.' })
  export!: string

  @Field(() => ImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKind
}

@ObjectType('ImportLeftOutFile', {
  description: 'A file that is not imported.',
  simpleResolvers: true,
})
class ImportLeftOutFileType {
  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => String, { description: 'Why, for people, in the language of the request.' })
  message!: string
}

@ObjectType('ImportProposal', {
  description: 'What uploaded files are taken for, before anything is imported.',
  simpleResolvers: true,
})
export class ImportProposalType {
  @Field(() => Boolean, {
    description: 'Whether `importRows` would go ahead with these uploads and no mapping.',
  })
  isClear!: boolean

  @Field(() => String, {
    nullable: true,
    description:
      'The mapping that the best candidates make, as the JSON text that `importRows` takes, to be ' +
      'looked through and changed; null when a file has no candidate.',
  })
  mapping!: string | null

  @Field(() => [ImportFileProposalType], {
    description: 'The files, as they were given, without those that are left out.',
  })
  files!: ImportFileProposalType[]

  @Field(() => [ImportLeftOutFileType], {
    description:
      'The files that `importRows` leaves out: those that are to be, and those that fit no kind of rows where ' +
      'others do. The `kind` of an upload takes it in.',
  })
  leftOut!: readonly ImportLeftOutFileType[]

  @Field(() => [ProblemType], { description: 'Uploads that are not there; else empty.' })
  problems!: ProblemType[]
}
