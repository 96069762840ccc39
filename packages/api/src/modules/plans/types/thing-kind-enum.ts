import type { ThingKind } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** The kinds of things that plans change. */
export const ThingKindEnum = vocabularyEnum<ThingKind>(
  'ThingKind',
  'A kind of thing that plans change.',
  {
    organization: 'The organization itself.',
    role: 'An entry of the role catalogue.',
    team: 'A team.',
    position: 'A seat.',
    person: 'A person.',
    occupancy: 'A person in a seat.',
    account: 'A customer account.',
    coverage: 'Who covers an account.',
    implementation: 'An onboarding project.',
    stakeholder: 'A customer’s person.',
    successPlan: 'What a customer wants to reach.',
    opportunity: 'A chance that an account grows.',
    advocacyAct: 'Something a customer did for us.',
    renewal: 'The renewal of one contract end.',
    playbook: 'Steps for a stage and segment.',
    assessment: 'A maturity assessment.',
    rollout: 'A change of service model, in phases.',
    policy: 'An override of a figure.',
  },
)
