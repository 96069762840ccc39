import type { CapacityFilter } from '../capacity/capacity-filter.js'
import type { CapacityGroup } from '../capacity/capacity-group.js'
import type { CapacityLine } from '../capacity/capacity-line.js'
import { rollUp } from '../capacity/roll-up.js'
import type { TicketFigures } from '../capacity/ticket-figures.js'
import type { OrganizationView } from '../state/view.js'
import { ROLE_FAMILIES, type RoleFamily, SEGMENTS } from '../state/vocabulary.js'
import { figuresByGroup } from './by-group.js'
import type { HealthFigures } from './health-figures.js'
import type { HireTriggerInput } from './hire-trigger-input.js'
import type { TriggerGroup, TriggerGrouping } from './trigger-group.js'

/** One day as the rules look at it: roll-ups are computed once, facts only known on the day asked. */
export class TriggerDay {
  readonly view: OrganizationView
  readonly #facts: Pick<HireTriggerInput, 'tickets' | 'health'>
  readonly #rolledUp = new Map<TriggerGrouping, readonly CapacityGroup[]>()

  constructor(view: OrganizationView, facts: Pick<HireTriggerInput, 'tickets' | 'health'>) {
    this.view = view
    this.#facts = facts
  }

  /** Every team, segment or the organization, in the order of the roll-up. */
  groups(by: TriggerGrouping): readonly TriggerGroup[] {
    if (by === 'ORGANIZATION') {
      const { id, name } = this.view.organization
      return [{ by, key: id, name }]
    }
    return this.#groupsOf(by).flatMap(({ key, name }) =>
      key === null || name === null ? [] : [{ by, key, name }],
    )
  }

  /** The group's line of a role family; null when it has neither such seats nor such work. */
  line(group: TriggerGroup, family: RoleFamily): CapacityLine | null {
    const found = this.#groupsOf(group.by).find(({ key }) => key === group.key)
    return found?.lines.find((line) => line.family === family) ?? null
  }

  /** The group as a filter for the answers of one role family. */
  filter({ by, key }: TriggerGroup): CapacityFilter {
    if (by === 'TEAM') return { teamIds: [key] }
    return by === 'SEGMENT' ? { segments: SEGMENTS.filter((segment) => segment === key) } : {}
  }

  tickets(group: TriggerGroup): TicketFigures | null {
    return figuresByGroup(this.#facts.tickets, group)
  }

  health(group: TriggerGroup): HealthFigures | null {
    return figuresByGroup(this.#facts.health, group)
  }

  #groupsOf(by: TriggerGrouping): readonly CapacityGroup[] {
    let groups = this.#rolledUp.get(by)
    if (groups === undefined) {
      groups = rollUp(this.view, by, { families: ROLE_FAMILIES })
      this.#rolledUp.set(by, groups)
    }
    return groups
  }
}
