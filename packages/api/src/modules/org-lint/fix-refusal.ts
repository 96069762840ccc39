import { localize, type Locale } from '@postscale/domain'
import type { PlanError } from '../../shared/problems/plan-error.js'
import type { FixPlan } from './fix-plan.js'

/** Why a finding cannot be fixed. */
export function fixRefusal(code: Extract<FixPlan, string>, locale: Locale): PlanError {
  const message = localize(locale, { key: `orgLint.${code}`, params: {} })
  const path = ['input', 'fingerprint']
  return { code, message, problems: [{ code, path, changeIndex: null, message }] }
}
