import {
  formatDay,
  signalEntries,
  sumSignals,
  type SignalContribution,
  type SignalPart,
} from '@postscale/domain'
import { compareFacts } from './compare-facts.js'
import type { StagedContribution } from './contribution.repository.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { resolveSubjects, type FoundSubject } from './resolve-subjects.js'

/** Writes health signals and NPS, by account, day and metric. */
export async function writeSignals(job: WritingJob, file: OpenedFile): Promise<void> {
  const { contributions, context, writer } = job
  const { metrics = [] } = file.file.mapping
  for await (const page of contributions.bySubject(file.index)) {
    const found = await resolveSubjects(job, file, page)
    const recorded = await recordedOf(job, found)
    for (const { id, contributions: own } of found) {
      const signals = sumSignals(own.map(contributionOf), metrics, (name) => file.seen.count(name))
      const told = new Set(own.flatMap((each) => partsOf(each).map(({ metric }) => metric)))
      const [first, last] = [own[0]?.day ?? 0, own.at(-1)?.day ?? 0]
      const spokenOf = (recorded.get(id) ?? []).filter(
        ({ day, metric }) => day >= first && day <= last && told.has(metric),
      )
      const { differing, absent } = compareFacts(file.tally, signals, spokenOf, (signal) => {
        return `${signal.day} ${signal.metric}`
      })
      file.tally.absent += absent.length
      for (const { fact, effect } of differing) {
        for (const entry of signalEntries(id, context.source, [fact])) {
          await writer.add(file.tally, { ...entry, effect })
        }
      }
    }
  }
}

async function recordedOf(
  { facts, request, context }: WritingJob,
  found: readonly FoundSubject[],
): Promise<Awaited<ReturnType<WritingJob['facts']['signals']>>> {
  const metrics = new Set<string>()
  let [first, last] = [Infinity, -Infinity]
  for (const { contributions } of found) {
    for (const each of contributions) {
      for (const { metric } of partsOf(each)) metrics.add(metric)
      first = Math.min(first, each.day)
      last = Math.max(last, each.day)
    }
  }
  if (metrics.size === 0) return new Map()
  const ids = found.map(({ id }) => id)
  const days = { first: formatDay(first), last: formatDay(last) }
  return facts.signals(request.organizationId, context.source, ids, [...metrics], days)
}

function contributionOf(staged: StagedContribution): SignalContribution {
  return { line: staged.line, day: staged.day, parts: partsOf(staged) }
}

function partsOf({ payload }: StagedContribution): readonly SignalPart[] {
  return (payload as Pick<SignalContribution, 'parts'>).parts
}
