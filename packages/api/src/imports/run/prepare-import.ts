import {
  assignFiles,
  type BadRowPolicy,
  checkColumns,
  DEFAULT_SOURCE,
  type Day,
  type FileMapping,
  type FileProblem,
  fileProblem,
  type ImportKind,
  type ImportMapping,
  type Message,
  readMapping,
  type Result,
  suggestFile,
} from '@postscale/domain'
import type { Actor } from '../../store/audit-writer.js'
import type { Upload, UploadRepository } from '../upload/upload.repository.js'
import type { SourceRepository } from './source.repository.js'

/** A staged file and how it is read. */
export interface FileToImport {
  readonly upload: Upload
  readonly mapping: FileMapping
}

/** What a run is to do, checked and ready. */
export interface ImportRequest {
  readonly organizationId: string
  readonly runId: string
  readonly actor: Actor
  readonly mapping: ImportMapping
  readonly files: readonly FileToImport[]
  readonly policy: BadRowPolicy
  readonly dryRun: boolean
  readonly effective: Day
  readonly expectedRevision: number | null
}

/** What is to be imported and how, as a request says it. */
export interface ImportOrder {
  readonly organizationId: string
  readonly uploads: readonly { readonly id: string; readonly kind: ImportKind | null }[]
  /** The mapping file's JSON; null for the one remembered for the source, or a guess. */
  readonly mapping: string | null
  readonly source: string | null
}

interface PreparedImport {
  readonly mapping: ImportMapping
  readonly files: readonly FileToImport[]
}

type Given = Upload & { readonly kind: ImportKind | null }

/** Finds the uploads and the mapping of an import, and checks that they fit. */
export async function prepareImport(
  uploads: UploadRepository,
  sources: SourceRepository,
  order: ImportOrder,
): Promise<Result<PreparedImport, readonly Message[]>> {
  const ids = order.uploads.map(({ id }) => id)
  const found = await uploads.find(order.organizationId, ids)
  const given: Given[] = []
  const missing: Message[] = []
  for (const { id, kind } of order.uploads) {
    const upload = found.find((candidate) => candidate.id === id)
    if (upload !== undefined) given.push({ ...upload, kind })
    else missing.push({ key: 'imports.UPLOAD_NOT_FOUND', params: { upload: id } })
  }
  if (missing.length > 0) return { ok: false, error: missing }
  const mapping = await findMapping(sources, order, given)
  if (!mapping.ok) return { ok: false, error: mapping.error.map(toMessage) }
  const assigned = assignFiles(mapping.value, given)
  const problems = [
    ...assigned.problems,
    ...assigned.files.flatMap((file) =>
      checkColumns(file.mapping, file.given.fileName, file.given.header),
    ),
  ]
  if (problems.length > 0) return { ok: false, error: problems.map(toMessage) }
  const files = assigned.files.map((file) => ({ upload: file.given, mapping: file.mapping }))
  return { ok: true, value: { mapping: mapping.value, files } }
}

async function findMapping(
  sources: SourceRepository,
  { organizationId, mapping, source }: ImportOrder,
  given: readonly Given[],
): Promise<Result<ImportMapping, readonly FileProblem[]>> {
  if (mapping !== null) {
    const plain = parseJson(mapping)
    return plain === undefined ? refused(fileProblem('NOT_JSON', {})) : readMapping(plain)
  }
  const remembered = source === null ? null : await sources.mapping(organizationId, source)
  if (remembered !== null) return readMapping(remembered)
  const files = given.map(({ fileName, header, kind }) => suggestFile(fileName, header, kind))
  const unknown = given.filter((_, index) => files[index] === null)
  if (unknown.length > 0) {
    const problems = unknown.map(({ fileName }) =>
      fileProblem('KIND_NOT_RECOGNISED', { file: fileName }),
    )
    return { ok: false, error: problems }
  }
  const suggested = files.filter((file) => file !== null)
  return { ok: true, value: { source: source ?? DEFAULT_SOURCE, files: suggested } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(problem: FileProblem): Result<never, readonly FileProblem[]> {
  return { ok: false, error: [problem] }
}

function toMessage({ code, params }: FileProblem): Message {
  return { key: `imports.${code}`, params } as Message
}
