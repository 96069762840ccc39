import type { Message } from '../../kernel/message.js'
import { formatsOf } from '../read/dates.js'
import { DECIMAL_SEPARATORS } from '../read/decimals.js'
import type { FileProblem } from '../read/file-problem.js'
import { standInColumns } from '../read/stand-ins.js'
import { mappedColumns } from '../read/import-mapping.js'
import type { KindCandidate } from './kind-candidate.js'
import type { FileProposal } from './propose-file.js'

/** What has to be answered before a file can be imported. */
const QUESTION_CODES = ['KIND', 'FIELD', 'DATE_FORMAT', 'DECIMAL'] as const

export interface ProposalQuestion {
  readonly code: (typeof QUESTION_CODES)[number]
  /** Of FIELD: the field that no column has. */
  readonly field: string | null
  readonly message: Message
  /** What can be answered: kinds, columns, date formats or decimal marks; the likeliest first. */
  readonly options: readonly string[]
}

/**
 * What a file's proposal leaves open: its kind, columns for the needed fields of the best candidate, and
 * formats that its cells do not decide.
 *
 * @param problems of the candidate's formats (see `FormatEvidence.verdict`).
 */
export function proposalQuestions(
  proposal: FileProposal,
  problems: readonly FileProblem[],
): readonly ProposalQuestion[] {
  const { fileName: file, header, isLed, candidates } = proposal
  const [best] = candidates
  const questions: ProposalQuestion[] = []
  if (!isLed && candidates.length > 0) {
    const kinds = [...new Set(candidates.map(({ kind }) => kind))]
    questions.push({
      code: 'KIND',
      field: null,
      message: { key: 'importGuess.ASK_KIND', params: { file } },
      options: kinds,
    })
  }
  if (best !== undefined) questions.push(...fieldQuestions(file, best, header))
  for (const { code, params } of problems) {
    const example = 'example' in params ? params.example : ''
    if (code === 'DATE_FORMAT_UNCLEAR') {
      questions.push({
        code: 'DATE_FORMAT',
        field: null,
        message: { key: 'importGuess.ASK_DATE_FORMAT', params: { file, example } },
        options: formatsOf(example),
      })
    }
    if (code === 'NUMBER_FORMAT_UNCLEAR') {
      questions.push({
        code: 'DECIMAL',
        field: null,
        message: { key: 'importGuess.ASK_DECIMAL', params: { file, example } },
        options: DECIMAL_SEPARATORS,
      })
    }
  }
  return questions
}

function fieldQuestions(
  file: string,
  { missing, mapping }: KindCandidate,
  header: readonly string[],
): readonly ProposalQuestion[] {
  const used = mappedColumns(mapping)
  const free = header.filter((column) => column !== '' && !used.has(column))
  return missing.map((field) => ({
    code: 'FIELD',
    field,
    message: { key: 'importGuess.ASK_FIELD', params: { file, field } },
    options: free,
  }))
}

/** What a mapping takes for granted where the file says nothing: a line of words each. */
export function proposalAssumptions({ mapping }: KindCandidate): readonly Message[] {
  const { kind, fields } = mapping
  const told: Message[] = []
  const columnOf = (field: string): string | null => {
    const source = fields[field]
    return source !== undefined && 'column' in source ? source.column : null
  }
  const columns = standInColumns(mapping)
  if (columns.length > 0) told.push({ key: 'importGuess.KEY_STANDS_IN', params: { columns } })
  const title = columnOf('title')
  if (kind === 'ROSTER' && title !== null && fields['role'] === undefined) {
    told.push({ key: 'importGuess.ROLE_FROM_TITLE', params: { column: title } })
  }
  const acv = columnOf('acv')
  if (kind === 'ACCOUNTS' && acv !== null && fields['segment'] === undefined) {
    told.push({ key: 'importGuess.SEGMENT_FROM_ACV', params: { column: acv } })
  }
  return told
}
