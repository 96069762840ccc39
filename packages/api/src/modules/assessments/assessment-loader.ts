import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { AssessmentType } from './types/assessment-type.js'

/** Finds an assessment by its opaque id. */
export const assessmentLoader = thingLoader(
  ({ assessments }, id) => lives(assessments.get(id)?.history ?? []),
  (view, id) => {
    const found = view.assessments.get(id)
    return found === undefined ? null : new AssessmentType(view, found)
  },
)
