export {
  ORG_MODEL_CRITERIA,
  type OrgModelCriterion,
  REPORTING_LINE_CRITERIA,
  type ReportingLineCriterion,
} from './criteria.js'
export { type OrgTraits, orgTraits } from './org-traits.js'
export {
  planFromTemplate,
  type TemplateOptions,
  type TemplatePlan,
  type TemplateSizing,
} from './plan-from-template.js'
export {
  type OrgModelRecommendation,
  type OrgModelScore,
  recommendOrgModel,
} from './recommend-org-model.js'
export {
  recommendReportingLine,
  type ReportingLineFacts,
  type ReportingLineRecommendation,
  type ReportingLineScore,
} from './recommend-reporting-line.js'
export { type TopLeader, topLeader } from './top-leader.js'
