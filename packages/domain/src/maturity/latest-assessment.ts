import { formatDay } from '../kernel/format-day.js'
import type { LiveAssessment } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'

/** The assessment that was taken last, on or before the view's day; null when there is none. */
export function latestAssessment(view: OrganizationView): LiveAssessment | null {
  const today = formatDay(view.day)
  let latest: LiveAssessment | null = null
  for (const assessment of view.assessments.values()) {
    if (assessment.takenOn > today) continue
    if (latest === null || order(assessment) > order(latest)) latest = assessment
  }
  return latest
}

function order({ takenOn, id }: LiveAssessment): string {
  return `${takenOn} ${id}`
}
