import { figuresOf } from '../../capacity/figures-of.js'
import { SPAN_TABLE } from '../../capacity/span-table.js'
import type { OrganizationView } from '../../state/view.js'
import type { LeadershipLayer } from '../../state/vocabulary.js'

const LAYERS = ['TEAM_LEAD', 'MANAGER', 'DIRECTOR'] as const

/** The first layer of leadership whose span holds so many people; a VP above all others. */
export function leaderLayer(view: OrganizationView, people: number): LeadershipLayer {
  const { range } = figuresOf(view)
  return LAYERS.find((layer) => people <= range(SPAN_TABLE[layer].people).upper) ?? 'VP'
}
