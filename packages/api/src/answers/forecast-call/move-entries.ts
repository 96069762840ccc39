import type { ForecastMove, ForecastMoveKind, Id } from '@postscale/domain'
import type { AuditEntry, AuditRepository } from '../../store/audit.repository.js'
import type { FactRevisionsRepository } from '../../time-series/fact-revisions.repository.js'

/** Between which revisions something moved. */
interface Between {
  readonly organizationId: Id
  readonly afterRevision: number
  readonly revision: number
}

type Source = 'renewal' | 'account' | 'movement'

/** What has to be recorded for each kind of move. */
const SOURCES: Readonly<Record<ForecastMoveKind, readonly Source[]>> = {
  ADDED: ['account', 'movement'],
  MOVED_IN: ['account'],
  REOPENED: ['renewal', 'account'],
  CALL: ['renewal'],
  AMOUNT: ['renewal', 'account', 'movement'],
  DATE: ['account'],
  WON: ['renewal', 'account', 'movement'],
  LOST: ['renewal', 'account', 'movement'],
  ENDED: ['account', 'movement'],
  MOVED_OUT: ['account'],
}

/** Finds the plans that moved renewals. */
export class MoveEntries {
  readonly #audit: AuditRepository
  readonly #facts: FactRevisionsRepository

  constructor(audit: AuditRepository, facts: FactRevisionsRepository) {
    this.#audit = audit
    this.#facts = facts
  }

  /**
   * The last plan that changed what a move rests on, for each move: its renewal, its account or its movements
   * of revenue. Null where none did: what was recorded before took effect since.
   */
  async entriesOf(
    { organizationId, ...between }: Between,
    moves: readonly ForecastMove[],
  ): Promise<readonly (AuditEntry | null)[]> {
    if (moves.length === 0) return []
    const accountIds = moves.map(({ accountId }) => accountId)
    const things = [...accountIds, ...moves.flatMap(renewalIds)]
    const question = { ...between, kinds: ['account', 'renewal'] as const }
    const [changed, moved] = await Promise.all([
      this.#audit.lastRevisions(organizationId, question, things),
      this.#facts.lastRevisions('arrMovement', organizationId, between, accountIds),
    ])
    const revisions = moves.map((move) => {
      const sources = new Set(move.kinds.flatMap((kind) => SOURCES[kind]))
      const found = [
        sources.has('renewal') ? renewalIds(move).map((id) => changed.get(id)) : [],
        sources.has('account') ? changed.get(move.accountId) : [],
        sources.has('movement') ? moved.get(move.accountId) : [],
      ].flat()
      return Math.max(0, ...found.map((each) => each ?? 0))
    })
    const entries = await this.#audit.entriesOf(organizationId, [...new Set(revisions)])
    const byRevision = new Map(entries.map((entry) => [entry.revision, entry]))
    return revisions.map((revision) => byRevision.get(revision) ?? null)
  }
}

function renewalIds({ before, after }: ForecastMove): readonly Id[] {
  return [before, after].flatMap((each) => each?.renewal?.id ?? [])
}
