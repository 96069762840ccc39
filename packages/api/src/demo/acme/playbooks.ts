import type { PlaybookFields, PlaybookStep, Responsibility } from '@postscale/domain'

type Playbook = Pick<PlaybookFields, 'name' | 'stage'> & Partial<PlaybookFields>

/** The playbooks there are; nobody wrote one for expansion, advocacy, or small customers' renewals. */
export const PLAYBOOKS: readonly Playbook[] = [
  {
    name: 'Onboarding with a project',
    stage: 'ONBOARDING',
    segment: 'ENTERPRISE',
    tier: 'HIGH_TOUCH',
    steps: [
      step('Kick-off with the sponsor', 3, 'CSM'),
      step('Data migrated and checked', 21, 'IMPLEMENTATION'),
      step('Administrators trained', 30, 'IMPLEMENTATION'),
      step('Go-live check', 45, 'IMPLEMENTATION'),
      step('First outcome measured', 75, 'CSM'),
    ],
    deliverables: ['Project plan', 'Training on site', 'Go-live report'],
    contactsPerYear: 52,
  },
  {
    name: 'Onboarding in six weeks',
    stage: 'ONBOARDING',
    segment: 'MID_MARKET',
    tier: 'LOW_TOUCH',
    steps: [
      step('Kick-off call', 5, 'CSM'),
      step('Template set up', 14, 'IMPLEMENTATION'),
      step('Training in a group', 28, 'IMPLEMENTATION'),
      step('First outcome measured', 60, 'CSM'),
    ],
    deliverables: ['Template', 'Training in a group'],
    contactsPerYear: 12,
  },
  {
    name: 'Guided start',
    stage: 'ONBOARDING',
    segment: 'SMB',
    tier: 'TECH_TOUCH',
    steps: [step('Welcome mail', 0, null), step('Checklist in the product', 1, null)],
    deliverables: ['Checklist', 'Videos'],
    selfService: 'Help centre, community and weekly webinar',
  },
  {
    name: 'More features, more people',
    stage: 'ADOPTION',
    tier: 'LOW_TOUCH',
    steps: [step('Look at use together', 30, 'CSM'), step('Offer a training', 60, 'CSM')],
    deliverables: ['Report on use'],
    contactsPerYear: 12,
  },
  {
    name: 'Quarterly business review',
    stage: 'RETENTION',
    segment: 'ENTERPRISE',
    tier: 'HIGH_TOUCH',
    steps: [
      step('Prepare the figures', 0, 'CSM'),
      step('Hold the review with the sponsor', 14, 'CSM'),
      step('Send what was agreed', 16, 'CSM'),
    ],
    deliverables: ['Business review', 'Roadmap talk'],
    contactsPerYear: 52,
  },
  {
    name: 'Renewal in 120 days',
    stage: 'RENEWAL',
    segment: 'ENTERPRISE',
    steps: [
      step('Ask for the intent', 60, 'RENEWALS'),
      step('Send the proposal', 120, 'RENEWALS'),
      step('Clear procurement', 150, 'RENEWALS'),
    ],
    deliverables: ['Proposal with results'],
  },
]

function step(title: string, day: number, responsibility: Responsibility | null): PlaybookStep {
  return { title, day, responsibility }
}
