import type { Change } from '@postscale/domain'
import type { DemoOrganization, DemoPlan } from '../demo-organization.js'
import { ACME_AGE, ACME_ID, ACME_SLUG, AcmeStory } from './acme-story.js'
import { addCustomers, handOverBooks, setTiers } from './plans/customer-books.js'
import { agreeSuccessPlans, runProjects } from './plans/success.js'
import {
  appointTeamLead,
  foundFunction,
  hireFirstPeople,
  hireSecondWave,
  openSharedDesks,
  splitIntoTeams,
  writePlaybooks,
} from './plans/first-people.js'
import { assessMaturity, planLeaner, rollOutHybrid } from './plans/plan-ahead.js'
import {
  coverLeave,
  leaveHandover,
  loseOwen,
  moveScaleDesk,
  signElif,
  spreadMarcus,
  welcomeLucia,
} from './plans/leave-and-moves.js'
import { findOpportunities } from './plans/find-opportunities.js'
import { knowStakeholders, thankAdvocates } from './plans/stakeholders-and-advocates.js'
import { loseCustomers, moveRevenue, sellPilot, winBackCustomer } from './plans/revenue.js'
import { ownRenewals, renewContracts, workRenewals } from './plans/renewals.js'
import { setTargets } from './plans/set-targets.js'
import { recordContacts, recordHealth, recordTickets } from './plans/record-history.js'

type Tell = (story: AcmeStory) => readonly Change[]

/**
 * Acme Cloud: 300 customers, seventeen people, and a head of customer success at the end of her
 * strength. Told in the order in which it happened, so that the audit, past dates and histories have
 * something to say.
 */
export const acmeCloud: DemoOrganization = {
  id: ACME_ID,
  slug: ACME_SLUG,
  timeZone: 'America/New_York',
  age: ACME_AGE,
  plans: [
    plan(
      'Found customer success',
      'Amara is the first, and looks after every customer herself',
      foundFunction,
    ),
    plan('Hire the first people', 'Two CSMs and a support engineer', hireFirstPeople),
    plan('Add the first customers', 'From billing', (story) => addCustomers(story, -1278, -830)),
    plan(
      'Split into enterprise and mid-market',
      'The two need different care; onboarding becomes a job of its own',
      splitIntoTeams,
    ),
    plan('Add the customers of the second year', 'From billing', (story) =>
      addCustomers(story, -830, -475),
    ),
    plan(
      'Appoint Rafael team lead',
      'Amara cannot lead every mid-market CSM herself; Grace takes over his seat',
      appointTeamLead,
    ),
    plan(
      'Open shared desks for renewals and small customers',
      'Renewals slipped, and small customers had nobody',
      openSharedDesks,
    ),
    plan(
      'Hire for enterprise, onboarding and support',
      'Mei-Ling goes to half time and shares her seat with Femi',
      hireSecondWave,
    ),
    plan('Add the customers of the last year', 'From billing', (story) =>
      addCustomers(story, -475, -13),
    ),
    plan('Hand the books over', 'Every CSM gets the book they were hired for', handOverBooks),
    plan('Give renewals an owner', 'No contract should end unnoticed', ownRenewals),
    plan('Record the renewals', 'From billing', renewContracts),
    plan('Record expansions and contractions', 'From billing', moveRevenue),
    plan('Record the customers who left', 'From billing, with their reasons', loseCustomers),
    plan('Win a customer back', 'At a lower price', winBackCustomer),
    plan(
      'Plan seats at 85 % and open a support seat in APAC',
      'Board meeting: leaner, but support is under water',
      planLeaner,
    ),
    plan('Owen leaves', 'His book stays with the open seat for now', loseOwen),
    plan('Welcome Lucía', 'She takes over ten of Grace’s customers', welcomeLucia),
    plan('Cover Camila’s parental leave', 'Half time for twelve weeks', coverLeave),
    plan('Add this month’s customers', 'From billing; nobody has been given them yet', (story) =>
      addCustomers(story, -13, 1),
    ),
    plan('Bring the onboarding projects in', 'From the project tool', runProjects),
    plan('Record the tickets of the last quarter', 'From the help desk', recordTickets),
    plan('Sign Elif for the open seat', 'She begins in a little more than three weeks', signElif),
    plan(
      'Move the Scale Desk to the VP',
      'From next quarter; Rafael leads too many people',
      moveScaleDesk,
    ),
    plan('Sell a pilot', 'Three months to try, for one of the new customers', sellPilot),
    plan('Divide Marcus’s week', 'Escalations and the knowledge base need somebody', spreadMarcus),
    plan('Hand two renewals over to Priya', 'Declan has too many', leaveHandover),
    plan('Write the playbooks down', 'What the best do, for everybody', writePlaybooks),
    plan('Know the customers’ people', 'From the CRM', knowStakeholders),
    plan('Agree on success plans', 'With the larger customers', agreeSuccessPlans),
    plan('Work on the renewals', 'Stage, intent and blockers, from the CRM', workRenewals),
    plan('Keep the expansion pipeline', 'From the CRM', findOpportunities),
    plan('Record who spoke for us', 'References, reviews and referrals', thankAdvocates),
    plan('Record health signals', 'From the product, surveys and the CRM', recordHealth),
    plan('Record contacts', 'From everybody’s calendars', recordContacts),
    plan('Assess maturity', 'The seven questions, a year ago and now', assessMaturity),
    plan(
      'Roll out the hybrid model',
      'Low touch for everybody cost two large customers',
      rollOutHybrid,
    ),
    plan('Set the tiers', 'Service by tier instead of by habit', setTiers),
    plan('Set the year’s targets', 'What the board expects', setTargets),
  ],
}

function plan(title: string, reason: string, tell: Tell): DemoPlan {
  return { title, reason, parts: (today) => [tell(new AcmeStory(today))] }
}
