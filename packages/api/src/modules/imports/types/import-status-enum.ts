import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'
import type { ImportRun } from '../run/import-run.repository.js'

/** How a run stands. */
export const ImportStatusEnum = vocabularyEnum<ImportRun['status']>(
  'ImportStatus',
  'How an import stands.',
  {
    RUNNING: 'It is under way.',
    DONE: 'It came to its end; what it changed is written (in a dry run: would be).',
    REFUSED: 'It was refused; nothing was written.',
    FAILED: 'It ended by a fault of the server or its stop; nothing was written.',
  },
)
