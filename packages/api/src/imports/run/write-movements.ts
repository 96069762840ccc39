import {
  movementEntries,
  movementRetractions,
  netArr,
  type ArrContribution,
  type ChurnReason,
  type Id,
  type NetMovement,
} from '@postscale/domain'
import { amountsOfAccount } from './amounts-of-account.js'
import { compareFacts, removeOthers } from './compare-facts.js'
import type { StagedContribution } from './contribution.repository.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import type { RecordedMovement } from './recorded-facts.repository.js'
import { resolveSubjects } from './resolve-subjects.js'

type Staged = readonly StagedContribution[]

/** Nets and writes ARR movements, account by account. */
export async function writeMovements(job: WritingJob, file: OpenedFile): Promise<void> {
  const { contributions, context, request, facts, writer, files } = job
  const { reasons, complete = false } = file.file.mapping
  const events = files.find((other) => other.file.mapping.name === reasons?.from)
  const named = new Set<Id>()
  for await (const page of contributions.bySubject(file.index)) {
    const found = await resolveSubjects(job, file, page)
    const ids = found.map(({ id }) => id)
    const recorded = await facts.movements(request.organizationId, context.source, ids)
    const told =
      events === undefined
        ? new Map<string, Staged>()
        : await contributions.ofSubjects(events.index, [...page.keys()])
    for (const { id, subject, contributions: gathered } of found) {
      if (complete) named.add(id)
      const own = await amountsOfAccount(job, file, id, gathered)
      const { netted, spokenOf } = net(file, own, told.get(subject) ?? [], recorded.get(id) ?? [])
      const { differing, absent } = compareFacts(file.tally, netted, spokenOf, ({ day }) => day)
      for (const { fact, effect } of differing) {
        for (const entry of movementEntries(id, context.source, [fact])) {
          await writer.add(file.tally, { ...entry, effect })
        }
      }
      if (!complete) file.tally.absent += absent.length
      else {
        for (const entry of movementRetractions(id, context.source, absent)) {
          await writer.add(file.tally, entry)
        }
      }
    }
  }
  if (!complete) return
  await removeOthers(job, file, 'arr_movement', named, async (subjects) => {
    const ids = subjects.map(({ id }) => id)
    const recorded = await facts.movements(request.organizationId, context.source, ids)
    return ids.flatMap((id) => movementRetractions(id, context.source, recorded.get(id) ?? []))
  })
}

/**
 * An account's movements, and the recorded ones that they replace. Subscriptions, and a complete file,
 * tell the whole story of an account; other dated movements go on from what is recorded before the
 * first of them.
 */
function net(
  { file }: OpenedFile,
  own: Staged,
  reasons: Staged,
  recorded: readonly RecordedMovement[],
): { readonly netted: readonly NetMovement[]; readonly spokenOf: readonly RecordedMovement[] } {
  const { fields, reasons: terms, complete = false } = file.mapping
  const [first, last] = [own[0]?.day ?? 0, own.at(-1)?.day ?? 0]
  const dated = fields['start'] === undefined && !complete
  const before = dated ? recorded.filter(({ day }) => day < first) : []
  const netted = netArr(
    own.map(({ line, day, amount, payload }) => {
      const { reason } = payload as Pick<ArrContribution, 'reason'>
      return { line, day, amount, reason }
    }),
    {
      opening: before.reduce((sum, { amount }) => sum + amount, 0),
      reasons: reasons.map(({ line, day, payload }) => {
        const { reason } = payload as Pick<ChurnReason, 'reason'>
        return { line, day, reason }
      }),
      withinDays: terms?.withinDays ?? 0,
    },
  )
  const spokenOf = dated ? recorded.filter(({ day }) => day >= first && day <= last) : recorded
  return { netted, spokenOf }
}
