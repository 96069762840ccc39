import { Connection } from '../../../shared/relay/connection.js'
import { EconomicsLineType } from './economics-line-type.js'

/** A page of lines of unit economics. */
export const EconomicsLineConnection = Connection<EconomicsLineType>(
  () => EconomicsLineType,
  'UnitEconomicsLine',
)
