import type { BadRowPolicy, Day, FileMapping, ImportMapping } from '@postscale/domain'
import type { Actor } from '../../audit/actor.js'
import type { Upload } from '../upload/upload.repository.js'

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
