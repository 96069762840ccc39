export { type Evidence, EVIDENCE_UNITS, evidenceOf, type EvidenceUnit } from './evidence.js'
export type { Ratio } from './ratio.js'
