import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { Id } from '../../kernel/ids.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type CandidateCriterion, candidateFits, candidateStep } from './candidate-fits.js'
import { type ScorePart, weighedScore } from './weighed-score.js'

const WHOLE = 100

/** Someone who could fill a seat from inside. */
interface InternalCandidate {
  readonly personId: Id
  readonly name: string
  /** The seat that they would leave; null for someone without one. */
  readonly fromPositionId: Id | null
  /** Rungs up: 0 is a move on the same rung. */
  readonly steps: number
  /** 0–100. */
  readonly score: number
  readonly parts: readonly ScorePart<CandidateCriterion>[]
}

/** Who could fill a seat. */
export interface InternalCandidates {
  readonly positionId: Id
  /** FTE in hundredths that nobody fills; 0 when the seat is taken, and then nobody is named. */
  readonly openFte: number
  /** The best first. */
  readonly candidates: readonly InternalCandidate[]
  readonly evidence: Evidence
}

/**
 * Who could fill an open seat from inside: people on the seat's career ladder at its level or below,
 * ranked by the step they would take, the languages and regions of its team, and skills (the team's
 * verticals, and what all who sit in that role there have in common).
 *
 * @returns null when there is no such seat on the view's day.
 * Source: TS "Core roles", career ladders; the ranking is Postscale's own (policy weights).
 */
export function internalCandidates(
  view: OrganizationView,
  positionId: Id,
): InternalCandidates | null {
  const seat = view.positions.get(positionId)
  if (seat === undefined) return null
  const held = view.occupanciesOfPosition(positionId)
  const openFte = Math.max(0, seat.fte - held.reduce((sum, { fte }) => sum + fte, 0))
  const candidates = openFte === 0 ? [] : ranked(view, seat)
  const best = candidates[0]?.name ?? null
  return {
    positionId,
    openFte,
    candidates,
    evidence: evidenceOf(
      openFte === 0
        ? { key: 'orgStructure.SEAT_TAKEN', params: { position: seat.title } }
        : best === null
          ? { key: 'orgStructure.NO_CANDIDATES', params: { position: seat.title } }
          : {
              key: 'orgStructure.CANDIDATES',
              params: { position: seat.title, count: candidates.length, best },
            },
      [['openFte', openFte / WHOLE, 'FTE']],
      candidates[0]?.parts.flatMap(({ evidence }) => evidence.figures) ?? [],
    ),
  }
}

function ranked(view: OrganizationView, seat: LivePosition): readonly InternalCandidate[] {
  const inIt = new Set(view.occupanciesOfPosition(seat.id).map(({ personId }) => personId))
  const candidates: InternalCandidate[] = []
  for (const person of view.people.values()) {
    const step = inIt.has(person.id) ? null : candidateStep(view, seat, person.id)
    if (step === null) continue
    const { score, parts } = weighedScore(view, candidateFits(view, seat, person, step))
    const { fromPositionId, steps } = step
    candidates.push({ personId: person.id, name: person.name, fromPositionId, steps, score, parts })
  }
  return candidates.toSorted(
    (a, b) =>
      b.score - a.score ||
      a.steps - b.steps ||
      Number(a.name > b.name) - Number(a.name < b.name) ||
      (a.personId < b.personId ? -1 : 1),
  )
}
