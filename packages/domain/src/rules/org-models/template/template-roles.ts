import { roleCatalogue } from '../../../benchmarks/knowledge/role-catalogue.js'
import type { LeadershipLayer, RoleFamily } from '../../../entities/vocabularies.js'
import { type CalendarDate, FOREVER } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { ChangeOf } from '../../../plans/change.js'
import type { OrganizationView } from '../../../state/view.js'
import { SPAN_TABLE } from '../../capacity/spans/judge-span.js'
import { figuresOf } from '../../evidence/figures.js'

const LAYERS = ['TEAM_LEAD', 'MANAGER', 'DIRECTOR'] as const

/** The first layer of leadership whose span holds so many people; a VP above all others. */
export function leaderLayer(view: OrganizationView, people: number): LeadershipLayer {
  const { range } = figuresOf(view)
  return LAYERS.find((layer) => people <= range(SPAN_TABLE[layer].people).upper) ?? 'VP'
}

/** A role for seats to be opened. */
export interface TemplateRole {
  readonly id: Id
  readonly name: string
}

/** Finds the roles of a plan's new seats, and makes those that are missing. Mutable while planning. */
export class TemplateRoles {
  readonly #view: OrganizationView
  readonly #effective: CalendarDate
  readonly #newId: () => Id
  readonly #found = new Map<string, TemplateRole>()
  readonly #changes: ChangeOf<'createRole'>[] = []

  constructor(view: OrganizationView, effective: CalendarDate, newId: () => Id) {
    this.#view = view
    this.#effective = effective
    this.#newId = newId
  }

  /** The roles to be made. */
  get changes(): readonly ChangeOf<'createRole'>[] {
    return this.#changes
  }

  /** The family's first role that lasts; else a new one. */
  contributor(family: RoleFamily): TemplateRole {
    return this.#roleFor(family, null, family)
  }

  /** A leader's role of that layer that lasts; else a new one, of the ladder of those who are led. */
  leader(layer: LeadershipLayer, ladder: RoleFamily): TemplateRole {
    return this.#roleFor('LEADERSHIP', layer, ladder)
  }

  #roleFor(family: RoleFamily, layer: LeadershipLayer | null, ladder: RoleFamily): TemplateRole {
    const key = `${family} ${layer} ${ladder}`
    const role =
      this.#found.get(key) ?? this.#present(family, layer) ?? this.#made(family, layer, ladder)
    this.#found.set(key, role)
    return role
  }

  #present(family: RoleFamily, layer: LeadershipLayer | null): TemplateRole | undefined {
    return [...this.#view.roles.values()]
      .filter((role) => role.family === family && role.layer === layer)
      .filter(({ valid }) => valid.to === FOREVER)
      .toSorted((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1))[0]
  }

  #made(family: RoleFamily, layer: LeadershipLayer | null, ladder: RoleFamily): TemplateRole {
    const alike = roleCatalogue.filter((each) => each.family === family && each.layer === layer)
    const entry = alike.find((each) => each.ladder === ladder) ?? alike[0]
    if (entry === undefined) throw new Error(`The catalogue has no ${family} role of ${layer}.`)
    const id = this.#newId()
    const name = entry.name[this.#view.organization.locale]
    const { level } = entry
    this.#changes.push({
      type: 'createRole',
      effective: this.#effective,
      id,
      name,
      family,
      level,
      layer,
    })
    return { id, name }
  }
}
