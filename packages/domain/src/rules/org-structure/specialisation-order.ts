import { figuresOf } from '../evidence/figures.js'
import type { TicketFigures } from '../capacity/families/tickets.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { peopleToHire } from '../capacity/seats-needed.js'
import type { Message } from '../../kernel/message.js'
import { reaches } from '../../kernel/near.js'
import type { OrganizationView } from '../../state/view.js'
import type { EvolutionStage } from './evolution-stage.js'
import { headcount } from './headcount.js'
import {
  SPECIALITIES,
  type SpecialistWork,
  type Speciality,
  specialistWork,
} from './specialist-work.js'

/** Facts that come from recorded time series; null where nothing is recorded. */
export interface SpecialisationFacts {
  readonly tickets: TicketFigures | null
}

/** Already a job of its own, due to become one, or not yet worth it. */
export type SpecialisationStatus = 'DUE' | 'NOT_YET' | 'SPLIT_OFF'

/** One kind of work, and whether it should have people of its own. */
interface SpecialisationStep {
  readonly family: Speciality
  readonly status: SpecialisationStatus
  /** Place in the order of what is due, from 1; null for what is not due. */
  readonly rank: number | null
  /** How many specialists the work keeps busy at least: `Σ weight ÷ lower`, in seats. */
  readonly busy: number
  /** Specialists to begin with, at target utilisation; 0 unless due. */
  readonly people: number
  /** The stage at which the guide first has such people. */
  readonly usualStage: EvolutionStage
  readonly evidence: Evidence
}

/** What to split off, in order. */
interface SpecialisationOrder {
  /** Due work first, then what is not due yet, then what is split off already. */
  readonly steps: readonly SpecialisationStep[]
  /** What to split off next; null when nothing is due. */
  readonly next: Speciality | null
  readonly evidence: Evidence
}

const STATUS_ORDER: readonly SpecialisationStatus[] = ['DUE', 'NOT_YET', 'SPLIT_OFF']
/**
 * What the generalists should hand to specialists first. Work is due when it keeps one of them busy,
 * that is when it reaches the lower end of what one carries. What is due comes in the order in which
 * the guide's stages have it (the first specialist is usually implementation or support), and within
 * a stage by how many people it keeps busy.
 *
 * @param facts tickets of the last window; without them support is told by the number of customers.
 * Source: TS "Evolution path", "Core roles"; 3-rules "Structure".
 */
export function specialisationOrder(
  view: OrganizationView,
  facts: SpecialisationFacts | null,
): SpecialisationOrder {
  const ordered = SPECIALITIES.map((family) => stepOf(view, family, facts)).toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      a.usualStage - b.usualStage ||
      b.busy - a.busy,
  )
  const steps = ordered.map((step, index) =>
    step.status === 'DUE' ? { ...step, rank: index + 1 } : step,
  )
  const next = steps[0]?.status === 'DUE' ? steps[0].family : null
  const due = steps.filter(({ rank }) => rank !== null).map(({ family }) => family)
  return {
    steps,
    next,
    evidence: evidenceOf(
      { key: 'orgStructure.SPECIALISATION', params: { families: due } },
      steps.map(({ family, busy }) => [`busy.${family}`, busy, 'SEATS']),
      steps.flatMap(({ evidence }) => evidence.figures),
    ),
  }
}

function stepOf(
  view: OrganizationView,
  family: Speciality,
  facts: SpecialisationFacts | null,
): SpecialisationStep {
  const { used, number } = figuresOf(view)
  const work = specialistWork(view, family, facts?.tickets ?? null)
  const { busy, load, usualStage } = work
  const status = statusOf(view, family, busy)
  const target = 'policy.utilisation.target'
  // The ratio of CS Operations is its own trigger.
  const most = family === 'CS_OPS' ? 1 : number(target)
  const people = status === 'DUE' ? peopleToHire(load, 0, most) : 0
  return {
    family,
    status,
    rank: null,
    busy,
    people,
    usualStage,
    evidence: evidenceOf(
      message(family, status, work, people, headcount(view).byFamily.get(family) ?? 0),
      [
        ...work.inputs,
        ['busy', busy, 'SEATS'],
        ['load', load, 'SEATS'],
        ['people', headcount(view).byFamily.get(family) ?? 0, 'PEOPLE'],
      ],
      [...work.figures, used(target)],
    ),
  }
}

function statusOf(view: OrganizationView, family: Speciality, busy: number): SpecialisationStatus {
  for (const { roleId } of view.positions.values()) {
    if (view.roles.get(roleId)?.family === family) return 'SPLIT_OFF'
  }
  return reaches(busy, 1) ? 'DUE' : 'NOT_YET'
}

function message(
  family: Speciality,
  status: SpecialisationStatus,
  { busy, usualStage }: SpecialistWork,
  people: number,
  present: number,
): Message {
  switch (status) {
    case 'DUE':
      return { key: 'orgStructure.SPLIT_DUE', params: { family, busy, people, usualStage } }
    case 'NOT_YET':
      return { key: 'orgStructure.SPLIT_EARLY', params: { family, busy, usualStage } }
    case 'SPLIT_OFF':
      return { key: 'orgStructure.SPLIT_DONE', params: { family, people: present } }
  }
}
