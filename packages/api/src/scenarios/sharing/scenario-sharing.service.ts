import type { Result } from '@postscale/domain'
import type { Principal } from '../../session/principal.js'
import type { Scenario } from '../../store/scenario.js'
import type {
  ScenarioCollaborator,
  ScenarioCollaboratorRepository,
} from '../../store/scenario-collaborator.repository.js'
import type { ScenarioRepository } from '../../store/scenario.repository.js'
import type { ScenarioDescription } from '../next-scenario.js'
import { refusing } from '../refuse-scenario.js'
import { isOwner } from './scenario-access.js'
import { type ScenarioRefusal, unlessRefused } from '../scenario-refusal.js'
import type { ScenarioService, ScenarioTurn } from '../scenario.service.js'

type Shared = Promise<Result<Scenario, ScenarioRefusal>>

/** Says who sees scenarios, and who changes them. Their owners alone may. */
export class ScenarioSharing {
  readonly #writing: ScenarioService
  readonly #scenarios: ScenarioRepository
  readonly #collaborators: ScenarioCollaboratorRepository

  constructor(
    writing: ScenarioService,
    scenarios: ScenarioRepository,
    collaborators: ScenarioCollaboratorRepository,
  ) {
    this.#writing = writing
    this.#scenarios = scenarios
    this.#collaborators = collaborators
  }

  /** Restricts a scenario to its people, or opens it to all, with whatever else is said of it. */
  async restrict(
    scenario: Scenario,
    description: ScenarioDescription & { readonly restricted: boolean },
    principal: Principal,
    turn: ScenarioTurn,
  ): Shared {
    const { name, restrictedBelow } = scenario
    return unlessRefused(async () => {
      refuseUnlessOwner(scenario, principal)
      if (!description.restricted && restrictedBelow) {
        throw refusing({ key: 'problems.SCENARIO_RESTRICTED_BELOW', params: { name } })
      }
    }).then((allowed) =>
      allowed.ok ? this.#writing.describe(scenario, description, turn) : allowed,
    )
  }

  /** Names a member in a scenario, or gives them another role. Who is named may see it. */
  async share(
    scenario: Scenario,
    { userId, role }: Pick<ScenarioCollaborator, 'role' | 'userId'>,
    principal: Principal,
    turn: ScenarioTurn,
  ): Shared {
    const { organizationId, id, name } = scenario
    return this.#writing.beside(scenario, turn, async (client) => {
      refuseUnlessOwner(scenario, principal)
      await this.#collaborators.put(client, scenario, { userId, role, addedBy: turn.actor })
      const reader = { owner: `user:${userId}`, userId }
      const seen = await this.#scenarios.visible(organizationId, id, reader, client)
      if (seen !== null) return
      throw refusing({ key: 'problems.SCENARIO_RESTRICTED_BELOW', params: { name } })
    })
  }

  /** Names somebody no longer. */
  async unshare(
    scenario: Scenario,
    userId: string,
    principal: Principal,
    turn: ScenarioTurn,
  ): Shared {
    return this.#writing.beside(scenario, turn, async (client) => {
      refuseUnlessOwner(scenario, principal)
      await this.#collaborators.remove(client, scenario, userId)
    })
  }
}

/** @throws ScenarioRefused for a draft, and where it is somebody else's */
function refuseUnlessOwner(scenario: Scenario, principal: Principal): void {
  const { kind, name } = scenario
  if (kind === 'DRAFT') throw refusing({ key: 'problems.DRAFT_NOT_SHARED', params: {} })
  if (isOwner(scenario, principal)) return
  throw refusing({ key: 'problems.SCENARIO_NOT_OWNER', params: { name } })
}
