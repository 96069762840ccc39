import { localize, type Locale, type Message } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import type { EvidenceType } from '../../shared/evidence/evidence-type.js'

/** What stands for an answer that cannot be given: the reason, also as its evidence. */
export function notEvaluated(
  message: Message,
  locale: Locale,
): { readonly reason: string; readonly evidence: EvidenceType } {
  return {
    reason: localize(locale, message),
    evidence: toEvidence({ inputs: [], figures: [], message }, locale),
  }
}
