import {
  type ReportingLineEntry,
  reportingLineCatalogue,
} from '../../benchmarks/knowledge/reporting-line-catalogue.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { LocalizedText } from '../../kernel/locale.js'
import type { Message } from '../../kernel/message.js'
import { type ScorePart, weighedScore } from '../org-structure/weighed-score.js'
import type { OrganizationView } from '../../state/view.js'
import type { ReportingLine } from '../../entities/vocabularies.js'
import type { ReportingLineCriterion } from './criteria.js'
import { reportingLineFits } from './reporting-line-fits.js'

/** What is not in the view. */
interface ReportingLineFacts {
  /** Stage 1–5 of maturity; null when it has not been assessed. */
  readonly maturity: number | null
}

/** One reporting line's score. */
interface ReportingLineScore {
  readonly line: ReportingLine
  /** 0–100. */
  readonly score: number
  readonly parts: readonly ScorePart<ReportingLineCriterion>[]
  /** The parts that fit at least half, in words, those that give most first. */
  readonly reasons: readonly Message[]
  /** What the guide says is gained by it, and what is risked. */
  readonly gains: readonly LocalizedText[]
  readonly risks: readonly LocalizedText[]
}

/** To whom post-sale should report. */
export interface ReportingLineRecommendation {
  readonly recommended: ReportingLine
  /** All three, the best first. */
  readonly scores: readonly ReportingLineScore[]
  /** The organization's own; null when it has told none. */
  readonly declared: ReportingLine | null
  readonly agrees: boolean | null
  readonly evidence: Evidence
}

const HALF = 0.5

/**
 * Scores CRO, CEO/COO and CCO 0–100 by growth motion, customer base, maturity and the seniority of the
 * top seat; `reportingLineFits` says how. Of equal scores the guide's first is recommended.
 *
 * Source: TS "Reporting structure"; 3-rules "Structure".
 */
export function recommendReportingLine(
  view: OrganizationView,
  { maturity }: ReportingLineFacts,
): ReportingLineRecommendation {
  const scores = reportingLineCatalogue
    .map((entry) => scoreOf(view, entry, maturity))
    .toSorted((a, b) => b.score - a.score)
  const best = scores[0]
  if (best === undefined) throw new Error('There are three reporting lines.')
  const { reportingLine: declared } = view.organization
  return {
    recommended: best.line,
    scores,
    declared,
    agrees: declared === null ? null : declared === best.line,
    evidence: evidenceOf(
      {
        key: 'orgModels.LINE_RECOMMENDED',
        params: { line: best.line, score: best.score, declared },
      },
      best.parts.flatMap(({ evidence }) =>
        evidence.inputs
          .filter(({ name }) => name !== 'fit')
          .map(({ name, value, unit }) => [name, value, unit] as const),
      ),
      scores.flatMap(({ parts }) => parts.flatMap(({ evidence }) => evidence.figures)),
    ),
  }
}

function scoreOf(
  view: OrganizationView,
  { key: line, gains, risks }: ReportingLineEntry,
  maturity: number | null,
): ReportingLineScore {
  const { score, parts } = weighedScore(view, reportingLineFits(view, line, maturity))
  const reasons = parts
    .filter(({ fit }) => fit >= HALF)
    .toSorted((a, b) => b.points - a.points)
    .map(({ evidence }) => evidence.message)
  return { line, score, parts, reasons, gains, risks }
}
