export { planFromTemplate, type TemplatePlan } from './plan-from-template.js'
export { type OrgModelRecommendation, recommendOrgModel } from './recommend-org-model.js'
export {
  recommendReportingLine,
  type ReportingLineRecommendation,
  type ReportingLineVerdict,
} from './recommend-reporting-line.js'
export type { OrgModelVerdict } from './model-verdict.js'
export type { OrgModelCriterion, ReportingLineCriterion } from './criteria.js'
