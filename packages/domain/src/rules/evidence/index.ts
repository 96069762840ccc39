export {
  type Evidence,
  EVIDENCE_UNITS,
  type EvidenceInput,
  evidenceOf,
  type EvidenceUnit,
  type FigureUsed,
} from './evidence.js'
export { type Ratio, ratioOf } from './ratio.js'
