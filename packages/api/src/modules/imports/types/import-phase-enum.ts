import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'
import type { ImportPhase } from '../run/import-run.repository.js'

/** What a run is at. */
export const ImportPhaseEnum = vocabularyEnum<ImportPhase>('ImportPhase', 'What an import is at.', {
  GATHERING: 'It reads the files whose rows are netted.',
  WRITING: 'It decides and writes, chunk by chunk.',
  FINISHED: 'It is over.',
})
