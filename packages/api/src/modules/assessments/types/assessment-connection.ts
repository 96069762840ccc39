import { Connection } from '../../../shared/relay/connection.js'
import { AssessmentType } from '../../../graphql/types.js'

/** A page of assessments. */
export const AssessmentConnection = Connection<AssessmentType>(() => AssessmentType, 'Assessment')
