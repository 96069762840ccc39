import type { BenchmarkKey } from '../../../../benchmarks/benchmarks.js'
import { figuresOf } from '../../../evidence/figures.js'
import { reaches } from '../../../../kernel/near.js'
import { specialistWork } from '../../../org-structure/specialist-work.js'
import type { Id } from '../../../../kernel/ids.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { RoleFamily } from '../../../../entities/vocabularies.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { openSeatsFix } from '../../open-seats-fix.js'
import { seatsOfFamily } from '../../seat-book.js'

const SHARED = ['SUPPORT', 'RENEWALS', 'CS_OPS'] as const satisfies readonly RoleFamily[]

const FIGURES: Readonly<Record<(typeof SHARED)[number], readonly BenchmarkKey[]>> = {
  SUPPORT: ['capacity.support.customers', 'capacity.support.complex', 'capacity.support.simple'],
  RENEWALS: ['capacity.renewals.standard', 'capacity.renewals.complex'],
  CS_OPS: ['capacity.csOps.trigger.csms'],
}

/**
 * There are pods, and one of the services that they share (support, renewals, CS Operations) has no
 * seat outside them although the work would keep one person busy (50 customers, 80 renewals a year, 8
 * CSMs). Below that whoever is there does it.
 *
 * Source: TS "Four models".
 */
export const podWithoutSharedServices: LintRule = {
  id: 'pod-without-shared-services',
  severity: 'WARNING',
  benchmarks: Object.values(FIGURES).flat(),
  check: (input) => {
    const { view } = input
    const pods = [...view.teams.values()].filter(({ kind }) => kind === 'POD')
    if (pods.length === 0) return []
    const inPods = new Set(pods.flatMap(({ id }) => [...view.branch(id)]))
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
      figures: FIGURES[family].map(figuresOf(view).used),
      fix: () => openSeatsFix(input, family, 1),
    }))
  },
}

/** Whether the work keeps one person busy: what a template opens a first seat on, too. */
function isAskedFor(view: OrganizationView, family: (typeof SHARED)[number]): boolean {
  return reaches(specialistWork(view, family, null).busy, 1)
}

function hasShared(view: OrganizationView, family: RoleFamily, inPods: ReadonlySet<Id>): boolean {
  return seatsOfFamily(view, family).some(({ teamId }) => !inPods.has(teamId))
}
