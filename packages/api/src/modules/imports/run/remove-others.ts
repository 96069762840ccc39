import type { Id, ImportEntry } from '@postscale/domain'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import type { RecordedSubject } from './recorded-facts.repository.js'

/**
 * Takes back all that the source recorded of the accounts and teams that a complete file does not
 * speak of.
 *
 * @param named whom it speaks of.
 * @param retract what takes back all of these.
 */
export async function removeOthers(
  { facts, request, context, writer }: WritingJob,
  file: OpenedFile,
  table: 'arr_movement' | 'ticket_volume',
  named: ReadonlySet<Id>,
  retract: (subjects: readonly RecordedSubject[]) => Promise<readonly ImportEntry[]>,
): Promise<void> {
  const { organizationId } = request
  for await (const page of facts.subjects(table, organizationId, context.source)) {
    const others = page.filter(({ id }) => !named.has(id))
    if (others.length === 0) continue
    for (const entry of await retract(others)) await writer.add(file.tally, entry)
  }
}
