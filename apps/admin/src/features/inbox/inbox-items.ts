import type { Fault, FiredTrigger } from '@/alerts/alerts-query'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'

/** What waits for the viewer, or happened since they last looked. */
export type InboxItem =
  | {
      readonly kind: 'APPROVAL' | 'SCHEDULE'
      readonly key: string
      readonly scenario: ScenarioSummary
    }
  | { readonly kind: 'TRIGGER'; readonly key: string; readonly fired: FiredTrigger }
  | { readonly kind: 'FINDING'; readonly key: string; readonly finding: Fault }

interface InboxSources {
  /** Those that the viewer may see. */
  readonly scenarios: readonly ScenarioSummary[]
  readonly triggers: readonly FiredTrigger[]
  readonly findings: readonly Fault[]
}

/** All of it: what waits for the viewer first, then what fired, the latest first, then what is wrong. */
export function inboxItems({ scenarios, triggers, findings }: InboxSources): readonly InboxItem[] {
  return [
    ...scenarios
      .filter(({ awaitingViewer }) => awaitingViewer)
      .map((scenario) => ({
        kind: 'APPROVAL' as const,
        key: `approval ${scenario.id} ${scenario.revision}`,
        scenario,
      })),
    ...scenarios
      .filter(({ schedule }) => schedule?.concernsViewer === true && schedule.problems.length > 0)
      .map((scenario) => ({
        kind: 'SCHEDULE' as const,
        key: `schedule ${scenario.id} ${scenario.schedule?.day ?? ''}`,
        scenario,
      })),
    ...triggers
      .toSorted((a, b) => (b.firedOn ?? '').localeCompare(a.firedOn ?? ''))
      .map((fired) => ({
        kind: 'TRIGGER' as const,
        key: `trigger ${fired.id} ${fired.firedOn ?? ''}`,
        fired,
      })),
    ...findings.map((finding) => ({
      kind: 'FINDING' as const,
      key: `finding ${finding.fingerprint}`,
      finding,
    })),
  ]
}

/** How many the bell counts: what waits for the viewer until it is done, and of the rest what they have not seen. */
export function unseenCount(items: readonly InboxItem[], seen: readonly string[]): number {
  const known = new Set(seen)
  return items.filter(({ kind, key }) => waits(kind) || !known.has(key)).length
}

function waits(kind: InboxItem['kind']): boolean {
  return kind === 'APPROVAL' || kind === 'SCHEDULE'
}
