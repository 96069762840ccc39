import { Connection } from '../../../shared/relay/connection.js'
import { CoverageType } from './coverage-type.js'

/** A page of coverage. */
export const CoverageConnection = Connection<CoverageType>(() => CoverageType, 'Coverage')
