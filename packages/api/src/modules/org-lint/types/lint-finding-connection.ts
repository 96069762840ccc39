import { Connection } from '../../../shared/relay/connection.js'
import { LintFindingType } from './lint-finding-type.js'

/** A page of findings. */
export const LintFindingConnection = Connection<LintFindingType>(
  () => LintFindingType,
  'LintFinding',
)
