import {
  type KindCandidate,
  type KnownFormats,
  type Locale,
  localize,
  type Message,
  proposalAssumptions,
  proposalQuestions,
  proposeColumns,
  type ProposalQuestion,
} from '@postscale/domain'
import type {
  ImportCandidateType,
  ImportFileProposalType,
  ImportProposalType,
  ImportQuestionType,
} from './import-proposal.js'
import { leftOutMessage } from './left-out-upload.js'
import type { JudgedFile, JudgedFiles } from './propose-files.js'

interface Telling extends Pick<KnownFormats, 'currency' | 'dayOf'> {
  readonly locale: Locale
  readonly source: string
}

/** Of a file without a candidate. */
const UNKNOWN = { dateFormat: null, decimal: null, problems: [] } as const

/** A proposal for GraphQL. */
export function toImportProposal(
  { files, leftOut }: JudgedFiles,
  telling: Telling,
): ImportProposalType {
  const told = files.map((file) => toFile(file, telling))
  const parts = files.flatMap(({ proposal }) => proposal.candidates[0]?.mapping ?? [])
  const leaveOut = leftOut.map(({ upload }) => upload.fileName)
  const left = leaveOut.length === 0 ? {} : { leaveOut }
  const mapping = { source: telling.source, files: parts, ...left }
  return {
    isClear: told.every(({ isClear }) => isClear),
    mapping: parts.length < files.length ? null : JSON.stringify(mapping, null, 2),
    files: told,
    leftOut: leftOut.map((file) => ({
      file: file.upload.fileName,
      message: localize(telling.locale, leftOutMessage(file)),
    })),
    problems: [],
  }
}

function toFile(
  { upload, rows, proposal, formats }: JudgedFile,
  { locale, currency, dayOf }: Telling,
): ImportFileProposalType {
  const { problems, dateFormat, decimal, ...columns } = formats ?? UNKNOWN
  const known = { dateFormat, decimal, currency, dayOf, ...columns }
  const questions = proposalQuestions(proposal, problems)
  return {
    file: upload.fileName,
    rows: upload.rows,
    headerLine: upload.headerLine,
    isClear: proposal.isClear && questions.length === 0,
    dateFormat,
    decimal,
    candidates: proposal.candidates.map((candidate) => ({
      ...toCandidate(candidate, locale),
      columns: proposeColumns(candidate, upload.header, rows, known),
    })),
    questions: questions.map((question) => toQuestion(question, locale)),
  }
}

function toCandidate(
  candidate: KindCandidate,
  locale: Locale,
): Omit<ImportCandidateType, 'columns'> {
  const { kind, ready, score, evidence, missing, mapping } = candidate
  return {
    kind,
    readyMapping: ready,
    score,
    evidence: evidence.map(({ code, points, params }) => {
      const message = { key: `importGuess.${code}`, params } as Message
      return { code, points, message: localize(locale, message) }
    }),
    missing,
    assumptions: proposalAssumptions(candidate).map((message) => localize(locale, message)),
    mapping: JSON.stringify(mapping, null, 2),
  }
}

function toQuestion(
  { message, ...question }: ProposalQuestion,
  locale: Locale,
): ImportQuestionType {
  return { ...question, message: localize(locale, message) }
}
