import type { ImportContext, ImportDirectory } from '@postscale/domain'
import type { ContributionRepository } from './contribution.repository.js'
import type { EntryWriter } from './entry-writer.js'
import type { ImportRequest } from './prepare-import.js'
import type { OpenedFile } from './opened-file.js'
import type { RecordedFactsRepository } from './recorded-facts.repository.js'
import type { RefusalLog } from './refusal-log.js'
import type { RunProgress } from './run-progress.js'

/** A run under way, before its first chunk. */
export interface GatheringJob {
  readonly request: ImportRequest
  /** In the order in which kinds are imported. */
  readonly files: readonly OpenedFile[]
  readonly contributions: ContributionRepository
  readonly log: RefusalLog
  readonly progress: RunProgress
  readonly signal: AbortSignal
}

/** A run that writes chunks, of one file after the other. */
export interface WritingJob extends GatheringJob {
  readonly writer: EntryWriter
  /** What there was before the file. */
  readonly directory: ImportDirectory
  readonly context: ImportContext
  readonly facts: RecordedFactsRepository
}
