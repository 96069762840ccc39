import { formatDay } from '../../kernel/format-day.js'
import type { TemplateDraft } from './template-draft.js'

/** Moves what teams pool to the teams that do such work in the template; seats keep what they cover. */
export function placeCoverage(draft: TemplateDraft): void {
  for (const { coverage, from, team } of draft.pooled.moves) {
    const teamId = draft.idOf(team)
    const { accountId, responsibility, reason } = coverage
    if (coverage.teamId === teamId) continue
    draft.changes.push({
      type: 'coverAccount',
      effective: formatDay(from),
      id: draft.newId(),
      accountId,
      responsibility,
      teamId,
      reason,
    })
  }
}
