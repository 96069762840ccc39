import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FileProposal, type KeptMapping, proposalQuery } from './import-query'
import { type Mapping, type MappingPart, partFor } from './mapping-part'
import { openQuestions } from './open-questions'
import type { GivenTable } from './use-uploads'

/** A file of the import, what it is taken for, and how it is read. */
export interface MappedFile {
  readonly table: GivenTable
  readonly proposal: FileProposal
  /** Null where its kind is not known. */
  readonly part: MappingPart | null
}

/** Whose ids the files have, where no kept mapping says so. */
const DEFAULT_SOURCE = 'default'

/** How the files of an import are read: as a kept mapping says, else as they look, with what was changed by hand. */
export function useMapping(slug: string, tables: readonly GivenTable[]) {
  const { i18n } = useTranslation()
  const [kept, setKept] = useState<KeptMapping | null>(null)
  const [edits, setEdits] = useState<Readonly<Record<string, MappingPart>>>({})
  const uploads = tables.map(({ id: uploadId, kind, leaveOut }) => ({ uploadId, kind, leaveOut }))
  const query = useQuery(proposalQuery(slug, uploads, i18n.language))
  const { data: proposal, isPlaceholderData } = query
  const keptMapping = useMemo(
    () => (kept === null ? null : (JSON.parse(kept.mapping) as Mapping)),
    [kept],
  )
  const files = useMemo(
    () =>
      (proposal?.files ?? []).flatMap((each): readonly MappedFile[] => {
        const table = tables.find(({ fileName }) => fileName === each.file)
        if (table === undefined || table.leaveOut) return []
        const own = keptMapping === null ? null : partFor(keptMapping, each.file)
        const part = edits[table.id] ?? own ?? proposedPart(each)
        return [{ table, proposal: each, part }]
      }),
    [proposal, tables, keptMapping, edits],
  )
  const mapping: Mapping = {
    source: keptMapping?.source ?? DEFAULT_SOURCE,
    files: files.flatMap(({ part }) => part ?? []),
  }
  return {
    query,
    proposal: proposal ?? null,
    files,
    mapping,
    kept,
    /** Whether every file is read without a question. */
    isClear:
      proposal != null &&
      !isPlaceholderData &&
      files.length > 0 &&
      files.every((file) => isClear(file, keptMapping !== null)),
    use: (chosen: KeptMapping | null): void => {
      setKept(chosen)
      setEdits({})
    },
    edit: (id: string, part: MappingPart): void => setEdits((all) => ({ ...all, [id]: part })),
    /** Reads a file as it looks again. */
    forget: (id: string): void => setEdits(({ [id]: _, ...others }) => others),
    clear: (): void => {
      setKept(null)
      setEdits({})
    },
  }
}

export type UsedMapping = ReturnType<typeof useMapping>

/** How a file is read as it looks; dates and numbers are told by its cells when it is read. */
function proposedPart({ file, candidates }: FileProposal): MappingPart | null {
  const [best] = candidates
  return best === undefined ? null : { ...(JSON.parse(best.mapping) as MappingPart), file }
}

/** What was asked of a file is answered by hand, or by a kept mapping. */
function isClear({ table, proposal, part }: MappedFile, isKept: boolean): boolean {
  if (part === null) return false
  return proposal.isClear || isKept || openQuestions(proposal, table, part).length === 0
}
