import { formatDay } from '../../../kernel/days.js'
import type { TemplateDraft } from './template-draft.js'
import { ROOT_KEY } from './template-team.js'

/** Makes the template's teams that are missing, and fits those that are taken over. */
export function placeTeams(draft: TemplateDraft): void {
  const { effective, changes } = draft
  const rootId = draft.idOf(ROOT_KEY)
  for (const { key, kind, segments, regions, languages } of draft.shape.teams) {
    const id = draft.ids.get(key)
    if (id === undefined) continue
    const parentId = key === ROOT_KEY ? null : rootId
    const present = draft.reused.get(key)
    if (present === undefined) {
      const name = draft.nameOf(key)
      const served = { segments, regions, languages }
      changes.push({ type: 'createTeam', effective, id, name, kind, parentId, ...served })
      continue
    }
    if (present.parentId !== parentId) changes.push({ type: 'moveTeam', effective, id, parentId })
    const isLimited = present.segments.length + present.regions.length > 0
    if (key === ROOT_KEY && isLimited) {
      changes.push({ type: 'updateTeam', effective, id, segments: [], regions: [] })
    }
    if (present.kind !== kind) changes.push({ type: 'updateTeam', effective, id, kind })
  }
}

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
