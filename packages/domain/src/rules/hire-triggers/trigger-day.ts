import { ROLE_FAMILIES, type RoleFamily, SEGMENTS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import type { CapacityFilter, CapacityGroup, CapacityLine } from '../capacity/capacity-group.js'
import type { TicketFigures } from '../capacity/families/tickets.js'
import { rollUp } from '../capacity/roll-up.js'
import { figuresByGroup, type HealthFigures, type TriggerFacts } from './hire-trigger-input.js'
import type { MissingInput, TriggerGroup, TriggerGrouping } from './hire-trigger.js'

/** One day as the rules look at it, with its facts; roll-ups are computed once. */
export class TriggerDay {
  readonly view: OrganizationView
  /**
   * The day asked about. On a day ahead its renewals, and new contracts without a project, count: they come round
   * every year, and of those ahead only what is on record today is, so that the pipeline of today is the better guess.
   */
  readonly asked: OrganizationView
  readonly #facts: TriggerFacts
  readonly #rolledUp = new Map<TriggerGrouping, readonly CapacityGroup[]>()
  readonly #lines = new Map<string, readonly CapacityGroup[]>()

  constructor(view: OrganizationView, facts: TriggerFacts, asked = view) {
    this.view = view
    this.asked = asked
    this.#facts = facts
  }

  /** A day ahead, with the facts of this one: nobody knows those that come. */
  ahead(view: OrganizationView): TriggerDay {
    return new TriggerDay(view, this.#facts, this.asked)
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
    const groups = this.#rolledUp.get(group.by) ?? this.#alone(group, family)
    const found = groups.find(({ key }) => key === group.key)
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

  /** Whether facts, of all groups, are those of another day; always where a rule needs none. */
  hasFactsOf(other: TriggerDay, facts: MissingInput | null): boolean {
    switch (facts) {
      case null:
        return true
      case 'TICKETS':
      case 'SOLVED_TICKETS':
        return this.#facts.tickets === other.#facts.tickets
      case 'HEALTH':
      case 'CONTACT':
        return this.#facts.health === other.#facts.health
    }
  }

  /** Whether those of one group are. */
  hasFactsOfGroup(other: TriggerDay, facts: MissingInput | null, group: TriggerGroup): boolean {
    switch (facts) {
      case null:
        return true
      case 'TICKETS':
      case 'SOLVED_TICKETS':
        return this.tickets(group) === other.tickets(group)
      case 'HEALTH':
      case 'CONTACT':
        return this.health(group) === other.health(group)
    }
  }

  /** A past day is asked for few groups, so the others are not summed. */
  #alone(group: TriggerGroup, family: RoleFamily): readonly CapacityGroup[] {
    const name = `${group.by} ${group.key} ${family}`
    let groups = this.#lines.get(name)
    if (groups === undefined) {
      groups = rollUp(this.view, group.by, { ...this.filter(group), families: [family] })
      this.#lines.set(name, groups)
    }
    return groups
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
