import { ROOT_KEY } from './template-shape.js'
import type { TemplateDraft } from './template-draft.js'

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
