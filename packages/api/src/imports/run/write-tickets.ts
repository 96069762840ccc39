import {
  sumTickets,
  ticketEntries,
  ticketRetractions,
  type Id,
  type TicketContribution,
} from '@postscale/domain'
import { compareFacts, removeOthers } from './compare-facts.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import type { RecordedSubject } from './recorded-facts.repository.js'
import { resolveSubjects } from './resolve-subjects.js'

/** Sums and writes tickets by account (or team) and day. */
export async function writeTickets(job: WritingJob, file: OpenedFile): Promise<void> {
  const { contributions, context, request, facts, writer } = job
  const { complete = false } = file.file.mapping
  const named = new Set<Id>()
  for await (const page of contributions.bySubject(file.index)) {
    const found = await resolveSubjects(job, file, page)
    const ids = found.map(({ id }) => id)
    const recorded = await facts.tickets(request.organizationId, context.source, ids)
    for (const { thing, id, contributions: own } of found) {
      if (complete) named.add(id)
      const sums = sumTickets(
        own.map(({ line, day, payload }) => {
          const figures = payload as Omit<TicketContribution, 'day' | 'line'>
          return { ...figures, line, day }
        }),
      )
      const [first, last] = [own[0]?.day ?? 0, own.at(-1)?.day ?? 0]
      const ofSubject = recorded.get(id) ?? []
      const spokenOf = complete
        ? ofSubject
        : ofSubject.filter(({ day }) => day >= first && day <= last)
      const subject = subjectOf({ id, thing })
      const { differing, absent } = compareFacts(file.tally, sums, spokenOf, ({ day }) => day)
      for (const { fact, effect } of differing) {
        for (const entry of ticketEntries(subject, context.source, [fact])) {
          await writer.add(file.tally, { ...entry, effect })
        }
      }
      if (!complete) file.tally.absent += absent.length
      else {
        for (const entry of ticketRetractions(subject, context.source, absent)) {
          await writer.add(file.tally, entry)
        }
      }
    }
  }
  if (!complete) return
  await removeOthers(job, file, 'ticket_volume', named, async (subjects) => {
    const ids = subjects.map(({ id }) => id)
    const recorded = await facts.tickets(request.organizationId, context.source, ids)
    return subjects.flatMap((subject) =>
      ticketRetractions(subjectOf(subject), context.source, recorded.get(subject.id) ?? []),
    )
  })
}

function subjectOf({ id, thing }: RecordedSubject) {
  return thing === 'account' ? { accountId: id } : { teamId: id }
}
