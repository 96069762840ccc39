import type { LiveAssessment, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import { withinDates } from '../stakeholders/customer-things/within-dates.js'
import type { AssessmentArgs } from './inputs/assessment-args.js'
import type { AssessmentFilter } from './inputs/assessment-filter.js'
import { AssessmentType } from '../../graphql/types.js'

const list = {
  keys: {
    TAKEN_ON: ({ takenOn }: LiveAssessment) => takenOn,
  },
  otherwise: { field: 'TAKEN_ON', direction: 'DESC' },
} as const

/** A page of an organization's assessments. */
export function assessmentPage(view: OrganizationView, args: AssessmentArgs): Page<AssessmentType> {
  const test = assessmentTest(args.filter ?? {})
  const toNode = (each: LiveAssessment) => new AssessmentType(view, each)
  return customerPage(view.assessments, list, args, test, toNode)
}

function assessmentTest(filter: AssessmentFilter): (each: LiveAssessment) => boolean {
  const taken = withinDates(filter.takenFrom, filter.takenBefore)
  return ({ takenOn }) => taken(takenOn)
}
