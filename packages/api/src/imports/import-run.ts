import {
  type ImportKind,
  type Locale,
  localize,
  type Message,
  type RefusalCode,
  refusalCodeOf,
} from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../graphql/enums.js'
import { PlanError, ProblemType, RefusalCodeEnum } from '../graphql/plan-error.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { Node } from '../graphql/relay/node.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../graphql/scalars.js'
import { ImportKindEnum } from './import-rows-input.js'
import type { ImportPhase, ImportRun, RefusedFile } from './run/import-run.repository.js'
import type { StoredRefusal } from './run/refusal.repository.js'

/** How a run stands. */
const ImportStatusEnum = vocabularyEnum<ImportRun['status']>(
  'ImportStatus',
  'How an import stands.',
  {
    RUNNING: 'It is under way.',
    DONE: 'It came to its end; what it changed is written (in a dry run: would be).',
    REFUSED: 'It was refused; nothing was written.',
    FAILED: 'It ended by a fault of the server; nothing was written.',
    INTERRUPTED:
      'Its server stopped, or lost the database, before it was done; nothing was written. It can be ' +
      'started again.',
  },
)

/** What a run is at. */
const ImportPhaseEnum = vocabularyEnum<ImportPhase>('ImportPhase', 'What an import is at.', {
  GATHERING: 'It reads the files whose rows are netted.',
  WRITING: 'It decides and writes, chunk by chunk.',
  FINISHED: 'It is over.',
})

@ObjectType('ImportCounts', {
  description:
    'What became of one file. Rows count, except that of tickets, ARR movements, NPS and health ' +
    'signals `created`, `updated` and `unchanged` count recorded figures.',
  simpleResolvers: true,
})
class ImportCountsType {
  @Field(() => ImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKind

  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => NonNegativeIntScalar, { description: 'Its rows, without the header.' })
  rows!: number

  @Field(() => NonNegativeIntScalar, { description: 'New things.' })
  created!: number

  @Field(() => NonNegativeIntScalar, { description: 'Things that differed.' })
  updated!: number

  @Field(() => NonNegativeIntScalar, { description: 'Things that were like that already.' })
  unchanged!: number

  @Field(() => NonNegativeIntScalar, { description: 'Rows that were refused.' })
  refused!: number

  @Field(() => NonNegativeIntScalar, { description: 'Rows that the mapping leaves out.' })
  passedOver!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'What the source recorded earlier and the file, being complete, does not have.',
  })
  removed!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'The same of a file that need not be complete; it stays.',
  })
  absent!: number
}

@ObjectType('ImportProblem', {
  description: 'Why a row of an imported file was refused.',
  simpleResolvers: true,
})
export class ImportProblemType {
  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => Int, { description: 'The line of the file on which the row begins, from 1.' })
  line!: number

  @Field(() => String, {
    nullable: true,
    description: 'The column; null when it is about the whole row.',
  })
  column!: string | null

  @Field(() => String, { nullable: true, description: "The cell's text." })
  value!: string | null

  @Field(() => RefusalCodeEnum, { description: 'What clients branch on, e.g. `BAD_DATE`.' })
  code!: RefusalCode

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string
}

@ObjectType('ImportRefusedFile', {
  description: 'A file of which rows were refused, to be mended and imported again.',
  simpleResolvers: true,
})
export class ImportRefusedFileType {
  /** The run as it is kept, and what it keeps of the file. */
  readonly run!: Pick<ImportRun, 'id' | 'organizationId'>
  readonly kept!: RefusedFile

  @Field(() => String, { description: 'The name of the file that the rows came from.' })
  file!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many of its rows were refused.' })
  refused!: number

  @Field(() => Boolean, {
    description:
      'Whether all rows of the file are given back: of kinds whose rows are taken together, such as tickets, ' +
      'some of them would replace the others.',
  })
  whole!: boolean

  @Field(() => String, {
    description:
      'Where they can be fetched as CSV, on this server: as they were, behind a column that says why, which ' +
      'an import leaves out. As long as the run of one that is done, else for 24 hours.',
  })
  url!: string
}

@ObjectType('ImportRun', {
  implements: Node,
  description:
    'One import of uploaded files. All of it is one plan: it makes one revision, or none.',
  simpleResolvers: true,
})
export class ImportRunType implements Node {
  /** The run as it is kept, of which its refused rows and its preview are read. */
  readonly run!: ImportRun

  id!: string

  @Field(() => ImportStatusEnum, { description: 'How it stands.' })
  status!: ImportRun['status']

  @Field(() => ImportPhaseEnum, { description: 'What it is at.' })
  phase!: ImportPhase

  @Field(() => NonNegativeIntScalar, { description: 'Rows read so far.' })
  rowsDone!: number

  @Field(() => NonNegativeIntScalar, { description: 'Rows of all its files.' })
  rowsTotal!: number

  @Field(() => String, { description: 'The source of the files, which its mapping names.' })
  source!: string

  @Field(() => Boolean, { description: 'Whether it only says what it would do.' })
  dryRun!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'What it came to, for people; null while it runs.',
  })
  message!: string | null

  @Field(() => [ProblemType], { description: 'Why it was refused as a whole; else empty.' })
  problems!: ProblemType[]

  @Field(() => [ImportCountsType], {
    description: 'What became of each file; empty while it runs.',
  })
  counts!: ImportCountsType[]

  @Field(() => [String], {
    description:
      'What was noticed of its files, for people, each once: rows without data that were passed over (empty ' +
      'ones, lines before the header, totals), how dates were read, ids that a spreadsheet may have altered. ' +
      'Empty while it runs.',
  })
  notes!: string[]

  @Field(() => String, {
    description: 'Where all refused rows can be fetched as CSV, on this server.',
  })
  reportUrl!: string

  @Field(() => [ImportRefusedFileType], {
    description: 'The refused rows as files, one for each file that had any.',
  })
  refusedFiles!: ImportRefusedFileType[]

  @Field(() => Int, {
    nullable: true,
    description: 'The revision it made, or found when it changed nothing.',
  })
  revision!: number | null

  @Field(() => Boolean, { description: 'Whether it changed anything (in a dry run: would).' })
  changed!: boolean

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  startedAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null
}

@ObjectType({ description: 'An import that was started.', simpleResolvers: true })
class ImportRowsOk {
  @Field(() => ImportRunType, { description: 'The run; ask `importRun` how it goes on.' })
  run!: ImportRunType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class ImportRowsPayload {
  @Field(() => ImportRowsOk, { nullable: true, description: 'It was started.' })
  ok!: ImportRowsOk | null

  @Field(() => PlanError, { nullable: true, description: 'It was not; nothing was written.' })
  error!: PlanError | null
}

const NO_REMOVALS = { removed: 0 } as const

/** A run as the API tells it. */
export function toImportRun(run: ImportRun, locale: Locale): ImportRunType {
  const { organizationId, status, phase, rowsDone, rowsTotal, source, dryRun, result } = run
  const id = encodeGlobalId('ImportRun', organizationId, run.id)
  return {
    run,
    id,
    status,
    phase,
    rowsDone,
    rowsTotal,
    source,
    dryRun,
    message: result === null ? null : localize(locale, result.message),
    problems: (result?.problems ?? []).map((message) => toProblem(message, locale)),
    // Runs that were kept before nothing was removed do not say so.
    counts: (result?.counts ?? []).map((counts) => ({ ...NO_REMOVALS, ...counts })),
    notes: (result?.notes ?? []).map((message) => localize(locale, message)),
    reportUrl: `/imports/${run.id}/report.csv?organization=${organizationId}`,
    refusedFiles: (result?.refusedFiles ?? []).map((kept, place) => ({
      run,
      kept,
      file: kept.file,
      refused: kept.refused,
      whole: kept.whole,
      url: `/imports/${run.id}/refused/${place}.csv?organization=${organizationId}`,
    })),
    revision: result?.revision ?? null,
    changed: result?.changed ?? false,
    startedAt: run.createdAt,
    endedAt: run.endedAt,
  }
}

/** A refused row for GraphQL. */
export function toImportProblem(
  { file, line, column, value, message }: StoredRefusal,
  locale: Locale,
): ImportProblemType {
  return { file, line, column, value, ...told(message, locale) }
}

/** A message as a problem of the input as a whole. */
export function toProblem(message: Message, locale: Locale): ProblemType {
  return { path: ['input'], changeIndex: null, ...told(message, locale) }
}

/** A refusal's code, and what is said of it. */
export function told(message: Message, locale: Locale): { code: RefusalCode; message: string } {
  const code = refusalCodeOf(message)
  if (code === null) throw new Error(`${message.key} is not a refusal`)
  return { code, message: localize(locale, message) }
}
