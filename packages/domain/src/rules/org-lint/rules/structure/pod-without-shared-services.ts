import { capacityOf } from '../../../capacity/capacity-of.js'
import { figuresOf } from '../../../evidence/figures.js'
import type { Id } from '../../../../kernel/ids.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { RoleFamily } from '../../../../entities/vocabularies.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { openSeatsFix } from '../../open-seats-fix.js'
import { seatsOfFamily } from '../../seat-book.js'

const SHARED = ['SUPPORT', 'RENEWALS', 'CS_OPS'] as const satisfies readonly RoleFamily[]

/**
 * There are pods, and one of the services that they share (support, renewals, CS Operations) has no
 * seat outside them. CS Operations is asked for from its first hire on; before that the leader does it.
 *
 * Source: TS "Four models".
 */
export const podWithoutSharedServices: LintRule = {
  id: 'pod-without-shared-services',
  severity: 'WARNING',
  benchmarks: ['capacity.csOps.trigger.csms'],
  check: (input) => {
    const { view } = input
    const pods = [...view.teams.values()].filter(({ kind }) => kind === 'POD')
    if (pods.length === 0) return []
    const inPods = new Set(pods.flatMap(({ id }) => [...view.branch(id)]))
    const { used } = figuresOf(view)
    return SHARED.filter(
      (family) => isAskedFor(view, family) && !hasShared(view, family, inPods),
    ).map((family) => ({
      subject: organizationSubject(view),
      detail: family,
      message: {
        key: 'orgLint.pod-without-shared-services',
        params: { pods: pods.length, family },
      },
      inputs: [['pods', pods.length, 'COUNT']],
      figures: family === 'CS_OPS' ? [used('capacity.csOps.trigger.csms')] : [],
      fix: () => openSeatsFix(input, family, 1),
    }))
  },
}

function isAskedFor(view: OrganizationView, family: (typeof SHARED)[number]): boolean {
  if (family !== 'CS_OPS') return true
  const { lower } = figuresOf(view).range('capacity.csOps.trigger.csms')
  return capacityOf(view).csmFte >= lower
}

function hasShared(view: OrganizationView, family: RoleFamily, inPods: ReadonlySet<Id>): boolean {
  return seatsOfFamily(view, family).some(({ teamId }) => !inPods.has(teamId))
}
