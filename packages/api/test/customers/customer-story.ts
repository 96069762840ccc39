import { newId } from '../../src/database/new-id.js'
import { smallTeam } from '../plans/plan-api.js'

const effective = '2026-02-01'

/** A customer with one thing of each kind around it, as changes of the API, and the ids of all. */
export function customerStory() {
  const team = smallTeam()
  const ids = {
    ...team.ids,
    account: newId(),
    stakeholder: newId(),
    successPlan: newId(),
    opportunity: newId(),
    advocacyAct: newId(),
    renewal: newId(),
    escalation: newId(),
    playbook: newId(),
    assessment: newId(),
    rollout: newId(),
    target: newId(),
  }
  const account = { id: ids.account }
  const owner = { id: ids.seat }
  const changes = [
    ...team.changes,
    {
      addAccount: {
        id: ids.account,
        name: 'Globex',
        acv: { amountMinor: 5_000_000 },
        segment: 'ENTERPRISE',
        effective: '2026-01-01',
      },
    },
    {
      addStakeholder: {
        id: ids.stakeholder,
        account,
        name: 'Ira',
        role: 'SPONSOR',
        title: 'CFO',
        email: 'ira@globex.example',
        effective,
      },
    },
    {
      createSuccessPlan: {
        id: ids.successPlan,
        account,
        title: 'Faster closing',
        metric: 'Days to close',
        unit: 'days',
        baseline: 12,
        target: 6,
        startOn: effective,
        dueOn: '2026-08-01',
        owner,
        milestones: [{ title: 'First team live', dueOn: '2026-04-01' }],
        effective,
      },
    },
    {
      createOpportunity: {
        id: ids.opportunity,
        account,
        kind: 'SEATS',
        amount: { amountMinor: 100_000 },
        expectedOn: '2026-06-30',
        trigger: 'Seats at 95 %',
        owner,
        effective,
      },
    },
    {
      recordAdvocacyAct: {
        id: ids.advocacyAct,
        account,
        kind: 'REFERENCE',
        on: '2026-01-15',
        note: 'Spoke to Initech',
        effective,
      },
    },
    {
      createRenewal: {
        id: ids.renewal,
        account,
        contractEnd: '2026-12-31',
        intent: 'UNSURE',
        blockers: ['price'],
        savePlan: 'Show the return',
        owner,
        effective,
      },
    },
    {
      openEscalation: {
        id: ids.escalation,
        account,
        title: 'Reports are wrong',
        severity: 'HIGH',
        owner,
        executiveSponsor: { id: ids.other },
        openedOn: effective,
        nextUpdateOn: '2026-02-03',
        effective,
      },
    },
    {
      createPlaybook: {
        id: ids.playbook,
        name: 'First 90 days',
        stage: 'ONBOARDING',
        steps: [
          { title: 'Kick-off', day: 0 },
          { title: 'Training', day: 10, responsibility: 'CSM' },
        ],
        deliverables: ['Launch plan'],
        contactsPerYear: 26,
        effective,
      },
    },
    {
      recordAssessment: {
        id: ids.assessment,
        takenOn: '2026-01-20',
        answers: { knowsRetention: 'YES', showsRoi: 'NO' },
        note: 'With the board',
        effective,
      },
    },
    {
      startRollout: {
        id: ids.rollout,
        name: 'To tiers',
        serviceModel: 'HYBRID',
        startOn: '2026-03-01',
        checklist: [{ phase: 'DESIGN', title: 'Tier definitions', doneOn: '2026-03-10' }],
        effective,
      },
    },
    {
      recordLeave: {
        person: { id: ids.person },
        kind: 'PARENTAL',
        shareAbsent: 0.5,
        effective,
      },
    },
    {
      addTarget: { id: ids.target, metric: 'GRR', segment: 'ENTERPRISE', rate: 0.92, effective },
    },
    {
      acceptFinding: {
        fingerprint: 'missing-cs-ops:organization:x',
        reason: 'The first one comes in May',
        mostAccounts: 3,
        until: '2026-06-01',
        effective,
      },
    },
    {
      assignAccountability: {
        responsibility: 'EXPANSION_IDENTIFICATION',
        segment: 'ENTERPRISE',
        role: 'SALES',
        roleName: 'Account executive',
        reason: 'Sales carries the target',
        effective,
      },
    },
  ]
  return { ids, changes }
}
