import {
  movementEntries,
  netArr,
  type ArrContribution,
  type ChurnReason,
  type NetMovement,
} from '@postscale/domain'
import { compareDays } from './compare-days.js'
import type { StagedContribution } from './contribution.repository.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import type { RecordedMovement } from './recorded-facts.repository.js'
import { resolveSubjects } from './resolve-subjects.js'

type Staged = readonly StagedContribution[]

/** Nets and writes ARR movements, account by account. */
export async function writeMovements(job: WritingJob, file: OpenedFile): Promise<void> {
  const { contributions, context, request, facts, writer, files } = job
  const { reasons } = file.file.mapping
  const events = files.find((other) => other.file.mapping.name === reasons?.from)
  for await (const page of contributions.bySubject(file.index)) {
    const found = await resolveSubjects(job, file, page)
    const ids = found.map(({ id }) => id)
    const recorded = await facts.movements(request.organizationId, context.source, ids)
    const told =
      events === undefined
        ? new Map<string, Staged>()
        : await contributions.ofSubjects(events.index, [...page.keys()])
    for (const { id, subject, contributions: own } of found) {
      const { netted, spokenOf } = net(file, own, told.get(subject) ?? [], recorded.get(id) ?? [])
      for (const { netted: movement, effect } of compareDays(file.tally, netted, spokenOf)) {
        for (const entry of movementEntries(id, context.source, [movement])) {
          await writer.add(file.tally, { ...entry, effect })
        }
      }
    }
  }
}

/**
 * An account's movements, and the recorded ones that they replace. Subscriptions tell the whole story
 * of an account; dated movements go on from what is recorded before the first of them.
 */
function net(
  { file }: OpenedFile,
  own: Staged,
  reasons: Staged,
  recorded: readonly RecordedMovement[],
): { readonly netted: readonly NetMovement[]; readonly spokenOf: readonly RecordedMovement[] } {
  const { fields, reasons: terms } = file.mapping
  const [first, last] = [own[0]?.day ?? 0, own.at(-1)?.day ?? 0]
  const dated = fields['start'] === undefined
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
