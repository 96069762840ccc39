import {
  resolveReference,
  touchpointEntry,
  type Id,
  type ImportedTouchpoint,
  type ImportRow,
} from '@postscale/domain'
import { compareFacts } from './compare-facts.js'
import type { StagedContribution } from './contribution.repository.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { resolveSubjects } from './resolve-subjects.js'

type Row = Omit<ImportRow<'TOUCHPOINTS'>, 'account' | 'date'>

interface NumberedTouchpoint extends ImportedTouchpoint {
  readonly line: number
}

/** Writes touchpoints; a row is the whole of one. */
export async function writeTouchpoints(job: WritingJob, file: OpenedFile): Promise<void> {
  const { contributions, context, request, facts, writer } = job
  for await (const page of contributions.bySubject(file.index)) {
    const touchpoints: NumberedTouchpoint[] = []
    for (const { id, contributions: own } of await resolveSubjects(job, file, page)) {
      for (const staged of own) {
        const touchpoint = await touchpointOf(job, file, id, staged)
        if (touchpoint !== null) touchpoints.push(touchpoint)
      }
    }
    const externalIds = touchpoints.map(({ externalId }) => externalId)
    const recorded = await facts.touchpoints(request.organizationId, context.source, externalIds)
    const { differing } = compareFacts(file.tally, touchpoints, recorded, (each) => each.externalId)
    for (const { fact, effect } of differing) {
      const { line, ...touchpoint } = fact
      await writer.add(file.tally, { ...touchpointEntry(touchpoint, context.source, line), effect })
    }
  }
}

/** The touchpoint of a row; null when it names a person who is not there. */
async function touchpointOf(
  { directory, log }: WritingJob,
  { tally }: OpenedFile,
  accountId: Id,
  { line, day, payload }: StagedContribution,
): Promise<NumberedTouchpoint | null> {
  const { externalId, kind, person, outcome = null, nextOn = null } = payload as Row
  const fact = { line, externalId, accountId, day, kind, outcome, nextOn }
  if (person === undefined) return { ...fact, personId: null }
  const { known, refused } = resolveReference(directory.people, 'person', person, 'person')
  if (refused === null) return { ...fact, personId: known.id }
  if (refused.outcome === 'REFUSED') await log.refuseRow(tally, line, refused.refusals)
  return null
}
