import {
  assignFiles,
  type BadRowPolicy,
  DEFAULT_SOURCE,
  type Day,
  type FileMapping,
  type Grant,
  type ImportMapping,
  knownThings,
  type Message,
  type OrganizationState,
  type Problem,
  proposalProblems,
  type Result,
  strayFiles,
} from '@postscale/domain'
import type { Actor } from '../../store/audit-writer.js'
import type { Scenario } from '../../store/scenario.js'
import type { LeftOutUpload } from '../proposal/left-out-upload.js'
import { type GivenUpload, proposeFiles } from '../proposal/propose-files.js'
import type { Upload, UploadRepository } from '../upload/upload.repository.js'
import { findUploads, withMappedHeader } from './find-uploads.js'
import type { ImportOrder } from './import-order.js'
import { readKeptMapping, readMappingText, toMessage } from './read-mapping-text.js'
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
  /** What the actor may do. */
  readonly grant: Grant
  /** Told once of each thing that its actor may not do. */
  readonly onNotAllowed: (problem: Problem) => void
  readonly mapping: ImportMapping
  /** Under which the mapping is remembered: another than its source's where it was renamed. */
  readonly mappingName: string
  readonly files: readonly FileToImport[]
  /** Files that are not imported. */
  readonly leftOut: readonly LeftOutUpload[]
  readonly policy: BadRowPolicy
  readonly dryRun: boolean
  readonly effective: Day
  readonly expectedRevision: number | null
  /** Into which its changes go; null for what is live. */
  readonly scenario: Scenario | null
}

type PreparedImport = Pick<ImportRequest, 'files' | 'leftOut' | 'mapping' | 'mappingName'>

/** What preparing an import looks at. */
interface Sources {
  readonly uploads: UploadRepository
  readonly sources: SourceRepository
  readonly state: OrganizationState
}

/** Finds the uploads and the mapping of an import, and checks that they fit. */
export async function prepareImport(
  { uploads, sources, state }: Sources,
  order: ImportOrder,
): Promise<Result<PreparedImport, readonly Message[]>> {
  const found = await findUploads(uploads, order)
  if (!found.ok) return found
  const given = found.value
  const understood = await findMapping({ uploads, sources, state }, order, given)
  if (!understood.ok) return understood
  const { strays = [], ...mapping } = understood.value
  const assigned = assignFiles(mapping, given)
  const problems = assigned.problems.map(toMessage)
  const files: FileToImport[] = []
  for (const file of assigned.files) {
    const placed = await withMappedHeader(uploads, file.given, file.mapping)
    if (placed.ok) files.push({ upload: placed.value, mapping: file.mapping })
    else problems.push(...placed.error)
  }
  if (problems.length > 0) return { ok: false, error: problems }
  const mappingName = order.mapping === null ? (order.source ?? mapping.source) : mapping.source
  const leftOut = assigned.leftOut.map((upload): LeftOutUpload => {
    return { upload, why: strays.includes(upload) ? 'NO_KIND' : 'ASKED' }
  })
  return { ok: true, value: { mapping, mappingName, files, leftOut } }
}

/** A mapping, and the files that fit no kind where it was found by looking at them. */
interface UnderstoodMapping extends ImportMapping {
  readonly strays?: readonly GivenUpload[]
}

/**
 * The mapping that is given, or remembered for the source, or the one that the columns make clear; with the
 * names of the files that are to be left out.
 */
async function findMapping(
  sources: Sources,
  order: ImportOrder,
  given: readonly GivenUpload[],
): Promise<Result<UnderstoodMapping, readonly Message[]>> {
  const known = await knownMapping(sources, order)
  if (known !== null && !known.ok) return known
  const understood = known ?? (await understand(sources, order, given))
  if (!understood.ok) return understood
  const mapping: UnderstoodMapping = understood.value
  const names = [...given.filter(({ leaveOut }) => leaveOut), ...(mapping.strays ?? [])]
  if (names.length === 0) return { ok: true, value: mapping }
  const leaveOut = [...(mapping.leaveOut ?? []), ...names.map(({ fileName }) => fileName)]
  return { ok: true, value: { ...mapping, leaveOut: [...new Set(leaveOut)] } }
}

/** The mapping that is given or remembered; null where there is none. */
async function knownMapping(
  { sources }: Sources,
  { organizationId, mapping, source }: ImportOrder,
): Promise<Result<ImportMapping, readonly Message[]> | null> {
  if (mapping !== null) return readMappingText(mapping)
  if (source === null) return null
  const remembered = await sources.mapping(organizationId, source)
  if (remembered !== null) return readKeptMapping(remembered)
  if (await sources.hasIds(organizationId, source)) return null
  const known = await sources.names(organizationId)
  return { ok: false, error: [{ key: 'imports.MAPPING_NEEDED', params: { source, known } }] }
}

/** The mapping that the columns of the files make clear. */
async function understand(
  { uploads, state }: Sources,
  order: ImportOrder,
  given: readonly GivenUpload[],
): Promise<Result<UnderstoodMapping, readonly Message[]>> {
  const source = order.source ?? DEFAULT_SOURCE
  const wanted = given.filter(({ leaveOut }) => !leaveOut)
  const proposed = await proposeFiles(uploads, wanted, knownThings(state, source))
  const strays = strayFiles(proposed)
  const taken = proposed.filter((file) => !strays.includes(file))
  const problems = taken.flatMap(({ proposal }) => proposalProblems(proposal))
  if (problems.length > 0) return { ok: false, error: problems.map(toMessage) }
  const files = taken.flatMap(({ proposal }) => proposal.candidates[0]?.mapping ?? [])
  return { ok: true, value: { source, files, strays: strays.map(({ upload }) => upload) } }
}
