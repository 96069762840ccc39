import type { ImportKind } from '@postscale/domain'
import { gatherLinks, throughLinks } from './account-links.js'
import type { GatheringJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { STAGED_OF_ROW, type StagedKind, type StagedOfRow } from './staged-of-row.js'

/** Stages what the rows of the kinds that are gathered give, and refuses rows whose key came before. */
export async function gatherContributions(job: GatheringJob): Promise<void> {
  await gatherLinks(job)
  for (const file of job.files) {
    const { kind } = file.file.mapping
    if (isStaged(kind)) await gather(job, file, kind)
  }
}

function isStaged(kind: ImportKind): kind is StagedKind {
  return kind in STAGED_OF_ROW
}

async function gather(job: GatheringJob, file: OpenedFile, kind: StagedKind): Promise<void> {
  const { contributions, log, progress, signal } = job
  const { mapping } = file.file
  // The compiler cannot tell that the kind's rows and what they give belong together.
  const ofRow = STAGED_OF_ROW[kind] as StagedOfRow<StagedKind>
  for await (const rows of file.rows(kind, log, progress, signal)) {
    const staged = rows.flatMap(({ line, row }) => ofRow(row, line, mapping))
    for (const { payload } of staged) file.seen.see(payload)
    const linked = await throughLinks(job, file, staged)
    if (linked.length > 0) await contributions.add(file.index, linked)
  }
  for (const { line, key } of await contributions.removeDuplicates(file.index)) {
    const source = mapping.fields['key'] ?? mapping.fields['externalId']
    const column = source !== undefined && 'column' in source ? source.column : null
    const refusal = { code: 'DUPLICATE_KEY', column, value: key, params: { key } } as const
    await log.refuseRow(file.tally, line, [refusal])
  }
}
