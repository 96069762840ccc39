import { sumTickets, ticketEntries, type TicketContribution } from '@postscale/domain'
import { compareDays } from './compare-days.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { resolveSubjects } from './resolve-subjects.js'

/** Sums and writes tickets by account (or team) and day. */
export async function writeTickets(job: WritingJob, file: OpenedFile): Promise<void> {
  const { contributions, context, request, facts, writer } = job
  for await (const page of contributions.bySubject(file.index)) {
    const found = await resolveSubjects(job, file, page)
    const ids = found.map(({ id }) => id)
    const recorded = await facts.tickets(request.organizationId, context.source, ids)
    for (const { thing, id, contributions: own } of found) {
      const sums = sumTickets(
        own.map(({ line, day, payload }) => {
          const figures = payload as Omit<TicketContribution, 'day' | 'line'>
          return { ...figures, line, day }
        }),
      )
      const [first, last] = [own[0]?.day ?? 0, own.at(-1)?.day ?? 0]
      const spokenOf = (recorded.get(id) ?? []).filter(({ day }) => day >= first && day <= last)
      const subject = thing === 'account' ? { accountId: id } : { teamId: id }
      for (const { netted, effect } of compareDays(file.tally, sums, spokenOf)) {
        for (const entry of ticketEntries(subject, context.source, [netted])) {
          await writer.add(file.tally, { ...entry, effect })
        }
      }
    }
  }
}
