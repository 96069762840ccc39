import { writeFile } from 'node:fs/promises'
import { type ImportKind, matchesFilePattern } from '@postscale/domain'
import { RefusedByServer } from './ask-server.js'
import { UsageError } from './find-files.js'
import type { ImportClient, SentUpload, ShownProposal } from './import-client.js'
import type { MappingAnswers } from './read-mapping-answers.js'
import type { Terminal } from './progress-display.js'

/** Asks the person at the terminal; null where there is none. */
export type AskPerson = ((question: string) => Promise<string>) | null

interface Agreeing {
  readonly client: ImportClient
  readonly organization: string
  readonly err: Terminal
  readonly ask: AskPerson
  readonly answers: MappingAnswers
}

type Question = ShownProposal['files'][number]['questions'][number]

/** What was said of one file, by options or at the terminal. */
interface FileAnswers {
  kind: ImportKind | null
  dateFormat: string | null
  decimal: string | null
  readonly fields: Map<string, string>
}

/** By the files' names. */
type Answered = ReadonlyMap<string, FileAnswers>

/** A mapping that was agreed on, or that it was only to be written down. */
interface Agreed {
  /** Null where the server finds the same by itself. */
  readonly mapping: string | null
  readonly isOnlyProposed: boolean
}

/**
 * Tells how the server would read the files, a line a file, and settles what is open: by the options
 * that were given, else by asking.
 *
 * @throws UsageError with all that is open, the possible answers and the options that give them, when
 * nobody can be asked.
 */
export async function agreeOnMapping(
  agreeing: Agreeing,
  uploads: readonly SentUpload[],
): Promise<Agreed> {
  const { answers, err } = agreeing
  const files = new Map(uploads.map(({ fileName }) => [fileName, answersFor(fileName, answers)]))
  for (;;) {
    const proposal = await propose(agreeing, uploads, files)
    const open = proposal.files.flatMap((file) =>
      file.questions
        .filter((question) => !isAnswered(question, files.get(file.file)!))
        .map((question) => ({ question, file })),
    )
    const [next] = open
    if (next !== undefined && agreeing.ask !== null && answers.proposeTo === null) {
      await answer(agreeing.ask, next.question, files.get(next.file.file)!)
      continue
    }
    for (const { message } of proposal.leftOut) err.write(`${message}\n`)
    for (const file of proposal.files) {
      err.write(`${describeFile(file, files.get(file.file)!)}\n`)
    }
    const mapping = mappingOf(proposal, files)
    if (answers.proposeTo !== null) {
      if (mapping === null) throw new UsageError(openQuestions(proposal, open))
      await writeFile(answers.proposeTo, `${mapping}\n`)
      err.write(`How they would be read is in ${answers.proposeTo}; nothing was imported.\n`)
      for (const { question } of open) err.write(`${question.message}\n`)
      return { mapping, isOnlyProposed: true }
    }
    if (open.length > 0) throw new UsageError(openQuestions(proposal, open))
    const isAsFound = answers.saveAs === null && [...files.values()].every(isSilent)
    return { mapping: isAsFound ? null : mapping, isOnlyProposed: false }
  }
}

async function propose(
  { client, organization, answers }: Agreeing,
  uploads: readonly SentUpload[],
  files: Answered,
): Promise<ShownProposal> {
  const proposal = await client.proposal({
    organizationId: organization,
    uploads: uploads.map(({ id, fileName, leaveOut }) => ({
      uploadId: id,
      kind: files.get(fileName)?.kind ?? null,
      readyMapping: answers.ready,
      headerLine: answers.headerLine,
      leaveOut,
    })),
    source: answers.saveAs,
  })
  if (proposal.problems.length === 0) return proposal
  throw new RefusedByServer(proposal.problems.map(({ message }) => message))
}

function answersFor(fileName: string, { kinds, dateFormat, decimal }: MappingAnswers): FileAnswers {
  const said = kinds.find(({ file }) => file === null || matchesFilePattern(file, fileName))
  return { kind: said?.kind ?? null, dateFormat, decimal, fields: new Map() }
}

function isSilent({ kind, dateFormat, decimal, fields }: FileAnswers): boolean {
  return kind === null && dateFormat === null && decimal === null && fields.size === 0
}

function isAnswered(question: Question, { dateFormat, decimal, fields }: FileAnswers): boolean {
  if (question.code === 'DATE_FORMAT') return dateFormat !== null
  if (question.code === 'DECIMAL') return decimal !== null
  return question.field !== null && fields.has(question.field)
}

async function answer(
  ask: NonNullable<AskPerson>,
  { code, field, message, options }: Question,
  file: FileAnswers,
): Promise<void> {
  if (options.length === 0) throw new UsageError(message)
  const listed = options.map((option, index) => `  ${index + 1}  ${option}\n`).join('')
  const said = (await ask(`${message}\n${listed}[1] `)).trim()
  const chosen =
    said === '' ? options[0] : (options[Number(said) - 1] ?? optionNamed(options, said))
  if (chosen === undefined) return
  if (code === 'KIND') file.kind = chosen as ImportKind
  else if (code === 'DATE_FORMAT') file.dateFormat = chosen
  else if (code === 'DECIMAL') file.decimal = chosen
  else if (field !== null) file.fields.set(field, chosen)
}

function optionNamed(options: readonly string[], said: string): string | undefined {
  return options.find((option) => option.toLowerCase() === said.toLowerCase())
}

interface PlainMapping {
  readonly files: (Record<string, unknown> & {
    readonly file: string
    readonly fields: Record<string, unknown>
  })[]
}

/** The mapping that is proposed with what was said; null when a file has no candidate. */
function mappingOf(proposal: ShownProposal, files: Answered): string | null {
  if (proposal.mapping === null) return null
  const plain = JSON.parse(proposal.mapping) as PlainMapping
  for (const part of plain.files) {
    const { dateFormat, decimal, fields } = files.get(part.file)!
    if (dateFormat !== null) part['dateFormat'] = dateFormat
    if (decimal !== null) part['decimal'] = decimal
    // Of fields that stand for one another the first is meant.
    for (const [field, column] of fields) part.fields[field.split(' | ')[0]!] = column
  }
  return JSON.stringify(plain, null, 2)
}

function describeFile(
  { file, dateFormat, decimal, candidates }: ShownProposal['files'][number],
  said: FileAnswers,
): string {
  const [best] = candidates
  if (best === undefined) return `${file}: not recognised`
  const used = best.columns.filter(({ field }) => field !== null).length
  const dates = said.dateFormat ?? dateFormat
  const mark = said.decimal ?? decimal
  const read = [
    `${best.kind}${best.readyMapping === null ? '' : ` (${best.readyMapping})`}`,
    `${used} of ${best.columns.length} columns used`,
    ...(dates === null ? [] : [`dates ${dates}`]),
    ...(mark === null ? [] : [`decimal mark ${mark}`]),
  ]
  return `${file}: ${[read.join(', '), ...best.assumptions].join('. ').replaceAll('..', '.')}`
}

const OPTIONS = {
  KIND: (file: string, options: readonly string[]) => `--kind '${file}=${options[0] ?? ''}'`,
  DATE_FORMAT: (_: string, options: readonly string[]) => `--date-format ${options[0] ?? ''}`,
  DECIMAL: () => "--decimal '.'",
  FIELD: () => '--propose mapping.json, to say it there',
} as const satisfies Readonly<
  Record<Question['code'], (file: string, options: readonly string[]) => string>
>

/** What is open, with the answers there are and the options that give them. */
function openQuestions(
  proposal: ShownProposal,
  open: readonly {
    readonly question: Question
    readonly file: ShownProposal['files'][number]
  }[],
): string {
  const unknown = proposal.files.filter(({ candidates }) => candidates.length === 0)
  const lines = open.flatMap(({ question: { code, message, options }, file: asked }) => {
    const { file, candidates } = asked
    const told = candidates.map(
      ({ kind, evidence }) =>
        `  ${kind}: ${evidence
          .filter(({ points }) => points !== 0)
          .map((each) => each.message)
          .join(' ')}`,
    )
    return [
      message,
      ...(code === 'KIND' ? told : [`  ${options.join(', ')}`]),
      `  answer with ${OPTIONS[code](file, options)}`,
    ]
  })
  return [
    ...unknown.map(({ file }) => `${file}: the columns do not tell what its rows are`),
    ...lines,
  ].join('\n')
}
