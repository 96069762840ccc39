export { type Evidence, EVIDENCE_UNITS, evidenceOf, type EvidenceUnit } from './evidence.js'
export { type Ratio, type RatioReasonCode, ratioOf, reasonCodeOf } from './ratio.js'
export { evidenceText } from './evidence-text.js'
