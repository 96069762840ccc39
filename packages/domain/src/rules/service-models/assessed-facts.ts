import type { SegmentCompetition } from '../../entities/assessment.js'
import type { AssessmentAnswer, Segment } from '../../entities/vocabularies.js'
import { type CalendarDate, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { CompetitionFacts, ReadinessFacts } from './service-model-facts.js'

/** What people answered that a service model depends on, as it is kept. */
export interface AssessedFacts {
  /** The latest answer about the competition in a segment; null when nobody gave one. */
  readonly competitionOf: (segment: Segment) => CompetitionFacts | null
  /** Of each question the latest answer. */
  readonly readiness: ReadinessFacts
  /** The last assessment that told any of it; null when none did. */
  readonly assessedOn: CalendarDate | null
  /** Who answered it; null when nobody is named. */
  readonly assessedBy: Id | null
}

/**
 * The answers about competition and readiness in force on the view's day: of each question the latest, so
 * that asking again about one segment leaves the others as they were. PARTLY is not there yet of what must
 * stand, and leaves open whether service drives churn.
 */
export function assessedFacts(view: OrganizationView): AssessedFacts {
  const today = formatDay(view.day)
  const told = [...view.assessments.values()]
    .filter(({ takenOn, competition, readiness }) => {
      const answered = Object.values(readiness ?? {}).some((answer) => answer !== null)
      return takenOn <= today && (competition.length > 0 || answered)
    })
    .toSorted((a, b) => (`${a.takenOn} ${a.id}` < `${b.takenOn} ${b.id}` ? 1 : -1))
  const stands = (question: keyof NonNullable<(typeof told)[number]['readiness']>) => {
    for (const { readiness } of told) {
      const answer = readiness?.[question] ?? null
      if (answer !== null) return answer === 'YES'
    }
    return null
  }
  return {
    competitionOf: (segment) => {
      for (const { competition } of told) {
        const found = competition.find((each) => each.segment === segment)
        if (found !== undefined) return toFacts(found)
      }
      return null
    },
    readiness: {
      productMarketFit: stands('PRODUCT_MARKET_FIT'),
      instrumentation: stands('INSTRUMENTATION'),
      healthData: stands('HEALTH_DATA'),
      automation: stands('AUTOMATION'),
    },
    assessedOn: told[0]?.takenOn ?? null,
    assessedBy: told[0]?.answeredById ?? null,
  }
}

function toFacts({
  offered,
  drivesChurn,
  position,
  selfServeMarket,
}: SegmentCompetition): CompetitionFacts {
  return {
    offered,
    drivesChurn: decided(drivesChurn),
    position,
    selfServeMarket: selfServeMarket === 'YES',
  }
}

function decided(answer: AssessmentAnswer | null): boolean | null {
  return answer === 'YES' ? true : answer === 'NO' ? false : null
}
