import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the things around a customer, and the playbooks, assessments and rollouts. */
export const customerChanges: Executors<
  | 'addStakeholder'
  | 'updateStakeholder'
  | 'removeStakeholder'
  | 'createSuccessPlan'
  | 'updateSuccessPlan'
  | 'endSuccessPlan'
  | 'createOpportunity'
  | 'updateOpportunity'
  | 'endOpportunity'
  | 'recordAdvocacyAct'
  | 'updateAdvocacyAct'
  | 'removeAdvocacyAct'
  | 'createRenewal'
  | 'updateRenewal'
  | 'endRenewal'
  | 'createPlaybook'
  | 'updatePlaybook'
  | 'retirePlaybook'
  | 'recordAssessment'
  | 'updateAssessment'
  | 'removeAssessment'
  | 'startRollout'
  | 'updateRollout'
  | 'endRollout'
> = {
  addStakeholder: (run, change) => createThing(run, 'stakeholder', change),
  updateStakeholder: (run, change) => setFields(run, 'stakeholder', change),
  removeStakeholder: (run, change) => endThing(run, 'stakeholder', change),
  createSuccessPlan: (run, change) => createThing(run, 'successPlan', change),
  updateSuccessPlan: (run, change) => setFields(run, 'successPlan', change),
  endSuccessPlan: (run, change) => endThing(run, 'successPlan', change),
  createOpportunity: (run, change) => createThing(run, 'opportunity', change),
  updateOpportunity: (run, change) => setFields(run, 'opportunity', change),
  endOpportunity: (run, change) => endThing(run, 'opportunity', change),
  recordAdvocacyAct: (run, change) => createThing(run, 'advocacyAct', change),
  updateAdvocacyAct: (run, change) => setFields(run, 'advocacyAct', change),
  removeAdvocacyAct: (run, change) => endThing(run, 'advocacyAct', change),
  createRenewal: (run, change) => createThing(run, 'renewal', change),
  updateRenewal: (run, change) => setFields(run, 'renewal', change),
  endRenewal: (run, change) => endThing(run, 'renewal', change),
  createPlaybook: (run, change) => createThing(run, 'playbook', change),
  updatePlaybook: (run, change) => setFields(run, 'playbook', change),
  retirePlaybook: (run, change) => endThing(run, 'playbook', change),
  recordAssessment: (run, change) => createThing(run, 'assessment', change),
  updateAssessment: (run, change) => setFields(run, 'assessment', change),
  removeAssessment: (run, change) => endThing(run, 'assessment', change),
  startRollout: (run, change) => createThing(run, 'rollout', change),
  updateRollout: (run, change) => setFields(run, 'rollout', change),
  endRollout: (run, change) => endThing(run, 'rollout', change),
}
