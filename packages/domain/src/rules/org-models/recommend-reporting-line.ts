import {
  type ReportingLineEntry,
  reportingLineCatalogue,
} from '../../benchmarks/knowledge/reporting-line-catalogue.js'
import { reaches } from '../../kernel/near.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import type { LocalizedText } from '../../kernel/locale.js'
import type { Message } from '../../kernel/message.js'
import { type ScorePart, weighedScore } from '../org-structure/weighed-score.js'
import type { OrganizationView } from '../../state/view.js'
import type { ReportingLine } from '../../entities/vocabularies.js'
import type { ReportingLineCriterion } from './criteria.js'
import { orgTraits } from './org-traits.js'
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
  /** The parts that fit more than half, in words, those that give most first. */
  readonly reasons: readonly Message[]
  /** Why this one is not taken: the points lost against the recommended one; none of that itself. */
  readonly whyNot: readonly Message[]
  /** What the guide says is gained by it, and what is risked. */
  readonly gains: readonly LocalizedText[]
  readonly risks: readonly LocalizedText[]
}

/**
 * ADOPT: none is declared. STAY: the declared one fits best. TIE: another leads by too little. CHANGE:
 * another one leads clearly.
 */
const REPORTING_LINE_VERDICTS = ['ADOPT', 'STAY', 'TIE', 'CHANGE'] as const

/** What to do about the reporting line. */
export type ReportingLineVerdict = (typeof REPORTING_LINE_VERDICTS)[number]

/** To whom post-sale should report. */
export interface ReportingLineRecommendation {
  readonly verdict: ReportingLineVerdict
  /** The line to have: the declared one, unless the verdict is CHANGE or ADOPT. */
  readonly recommended: ReportingLine
  /** All three, the best first. */
  readonly scores: readonly ReportingLineScore[]
  /** The organization's own; null when it has told none. */
  readonly declared: ReportingLine | null
  readonly agrees: boolean | null
  /** Points of the best one over the declared one; null without one. */
  readonly lead: number | null
  readonly evidence: Evidence
}

const HALF = 0.5
const TIE = 'policy.reportingLine.tie'
const CCO_FROM = 'reportingLine.cco.customers'

/**
 * Scores CRO, CEO/COO and CCO 0–100 by growth motion, customer base, maturity and the seniority of the
 * top seat; `reportingLineFits` says how. Of equal scores the guide's first is recommended. A lead under 5
 * points (policy, ours) over the declared line is a tie: it stays. A CCO is not newly advised under the
 * guide's 1,000 customers. Where the declared line is not the recommended one, `whyNot` says by what.
 *
 * Source: TS "Reporting structure"; 3-rules "Structure".
 */
export function recommendReportingLine(
  view: OrganizationView,
  { maturity }: ReportingLineFacts,
): ReportingLineRecommendation {
  const scored = reportingLineCatalogue
    .map((entry) => scoreOf(view, entry, maturity))
    .toSorted((a, b) => b.score - a.score)
  const { reportingLine: declared } = view.organization
  const { customers } = orgTraits(view)
  const { number, range, used } = figuresOf(view)
  const [margin, from] = [number(TIE), range(CCO_FROM).lower]
  const isOutside = (line: ReportingLine): boolean =>
    line === 'CCO' && line !== declared && customers < from
  const best = scored.find(({ line }) => !isOutside(line))
  const own = scored.find(({ line }) => line === declared) ?? null
  if (best === undefined) throw new Error('There are three reporting lines.')
  const lead = own === null ? null : best.score - own.score
  const verdict = verdictOf(best.line === declared, lead, margin)
  const recommended = verdict === 'TIE' && own !== null ? own : best
  const scores = scored.map((each): ReportingLineScore => {
    const limit = { key: 'orgModels.LINE_LIMIT', params: { customers, from } } as const
    const lost = each === recommended ? [] : pointsLost(each, recommended)
    return { ...each, whyNot: [...(isOutside(each.line) ? [limit] : []), ...lost] }
  })
  const params = {
    verdict,
    line: recommended.line,
    score: recommended.score,
    declared,
    best: best.line,
    lead: lead ?? 0,
    margin,
  }
  return {
    verdict,
    recommended: recommended.line,
    scores,
    declared,
    agrees: declared === null ? null : declared === recommended.line,
    lead,
    evidence: evidenceOf(
      { key: 'orgModels.LINE_RECOMMENDED', params },
      recommended.parts.flatMap(({ evidence }) =>
        evidence.inputs
          .filter(({ name }) => name !== 'fit')
          .map(({ name, value, unit }) => [name, value, unit] as const),
      ),
      [
        used(TIE),
        ...scored.flatMap(({ parts }) => parts.flatMap(({ evidence }) => evidence.figures)),
      ],
    ),
  }
}

function verdictOf(isOwn: boolean, lead: number | null, margin: number): ReportingLineVerdict {
  if (lead === null) return 'ADOPT'
  if (isOwn) return 'STAY'
  return reaches(lead, margin) ? 'CHANGE' : 'TIE'
}

type Scored = Omit<ReportingLineScore, 'whyNot'>

function scoreOf(
  view: OrganizationView,
  { key: line, gains, risks }: ReportingLineEntry,
  maturity: number | null,
): Scored {
  const { score, parts } = weighedScore(view, reportingLineFits(view, line, maturity))
  const reasons = parts
    .filter(({ fit }) => fit > HALF)
    .toSorted((a, b) => b.points - a.points)
    .map(({ evidence }) => evidence.message)
  return { line, score, parts, reasons, gains, risks }
}

/** By which criteria a line falls behind another, the largest difference first. */
function pointsLost({ line, parts }: Scored, best: Scored): readonly Message[] {
  return parts
    .map((part, place) => ({ part, lost: (best.parts[place]?.points ?? 0) - part.points }))
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .flatMap(({ part: { evidence }, lost }): readonly Message[] => {
      const { message } = evidence
      if (message.key !== 'orgModels.LINE_PART') return []
      const params = { ...message.params, line, best: best.line, lost }
      return [{ key: 'orgModels.LINE_WHY_NOT', params }]
    })
}
