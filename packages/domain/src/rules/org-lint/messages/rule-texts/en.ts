import { lintRuleWords } from './lint-rule-words.js'
import type { ParamsOf } from '../../../../kernel/writer.js'

/** What there is to read about each lint rule, in English. */
export const lintRulesMessages = lintRuleWords({
  'copied-ratio': {
    name: 'Copied ratio',
    why: 'Equal numbers of accounts hide unequal work: a ratio that a competitor can afford fits its own ACV and complexity, not yours.',
    remedy:
      'Size books by what accounts weigh: set tiers and complexity, and let the capacity figures say how many each CSM can carry.',
  },
  'model-churn': {
    name: 'Model changed too often',
    why: 'Each change of model costs customers their contacts and people their routines before the last one could pay off.',
    remedy:
      'Commit to one model for 12 to 18 months, and correct tiers and limits inside it instead.',
  },
  'margin-squeeze': {
    name: 'Margin squeeze',
    why: 'A low gross margin leaves no room for a large cost of service: what post-sale keeps, it also eats.',
    remedy:
      'Serve the accounts of the lower tiers with fewer people, or raise the gross margin, before hiring.',
  },
  'over-capacity': {
    name: 'Over capacity',
    why: 'Whoever carries more than they can works for the loudest customer, and renewals at risk go unseen.',
    remedy: 'Hand accounts over to seats with room, or hire for the role.',
  },
  'idle-capacity': {
    name: 'Idle capacity',
    why: 'A seat that is hardly used costs as much as a full one, and its accounts look more expensive than they are.',
    remedy:
      'Move accounts here from seats that are full, or let the seat wait for growth on purpose.',
  },
  'exposed-accounts': {
    name: 'Exposed accounts',
    why: 'Somebody is named for these accounts, and nobody is there: they find out when they ask for help.',
    remedy: 'Fill the open seat, or have others cover its accounts until then.',
  },
  'uncovered-account': {
    name: 'Uncovered account',
    why: 'Nobody answers for the customer: adoption, risk and renewal are left to chance.',
    remedy: 'Make a CSM’s seat, or a team that pools such accounts, accountable.',
  },
  'span-of-control': {
    name: 'Span of control',
    why: 'Who leads too many people coaches none of them; who leads too few is an expensive layer.',
    remedy:
      'Add a leader of the layer below or split the team; or let the leader carry accounts, or join two teams.',
  },
  'missing-cs-ops': {
    name: 'No CS Operations',
    why: 'From so many CSMs on, tools, data and playbooks are everyone’s second job and nobody’s first.',
    remedy: 'Open a seat in CS Operations.',
  },
  'missing-renewals': {
    name: 'No renewals specialist',
    why: 'So many contracts keep a specialist busy; on the side of other work they begin late and are forecast badly.',
    remedy: 'Open seats for renewals specialists.',
  },
  'backlog-too-long': {
    name: 'Backlog too long',
    why: 'Customers who wait for their implementation reach value late, and renew less.',
    remedy: 'Hire implementation specialists, or shorten the project for simple customers.',
  },
  'tickets-too-high': {
    name: 'Too many tickets',
    why: 'Engineers with too many tickets answer and do not solve: service levels slip, and customers with them.',
    remedy: 'Hire support engineers, or remove the causes of the most frequent tickets.',
  },
  'generalist-outgrown': {
    name: 'Generalist model outgrown',
    why: 'All-rounders who own everything end to end burn out, and quality becomes uneven, as customers grow in number.',
    remedy: 'Begin to specialise: onboarding or support first, then renewals and CS Operations.',
  },
  'pod-without-shared-services': {
    name: 'Pods without shared services',
    why: 'Pods live on services that they share; where these are missing each pod makes its own, or goes without.',
    remedy: 'Open the missing service’s seats in a team outside the pods.',
  },
  'region-too-small': {
    name: 'Region too small',
    why: 'A region with few customers duplicates roles that it cannot keep busy.',
    remedy: 'Serve it from a neighbouring region until it has enough customers.',
  },
  'language-mismatch': {
    name: 'Language mismatch',
    why: 'Customers who are not understood in their language show their risk late and grow little.',
    remedy:
      'Hand these accounts over to someone who speaks the language, or record it if someone does.',
  },
  'time-zone-mismatch': {
    name: 'Time zone mismatch',
    why: 'A CSM and a customer whose working days hardly overlap meet seldom, and late.',
    remedy: 'Hand these accounts over to someone nearer, or agree on fixed hours that suit both.',
  },
  'single-point-of-failure': {
    name: 'Single point of failure',
    why: 'When this person leaves, a large part of the revenue loses the one who knows it.',
    remedy: 'Spread the accounts, or make a second person known to the largest of them.',
  },
  'over-committed': {
    name: 'Over-committed person',
    why: 'Whoever is divided among many seats does none of them, and nobody sees which one waits.',
    remedy: 'Close seats that exist on paper only, or fill some of them with somebody else.',
  },
  'lead-carrying-too-much': {
    name: 'Lead carrying too much',
    why: 'Accounts come before people: a leader with a large book has no time to lead.',
    remedy: 'Hand accounts over to the team until the leader’s book is half of a CSM’s or less.',
  },
  'handover-unfinished': {
    name: 'Handover unfinished',
    why: 'While a handover drags on, two people could answer for the account, and neither does.',
    remedy: 'Finish it, and record how it ended and how satisfied the customer is.',
  },
  'multiple-roots': {
    name: 'More than one root team',
    why: 'A team that hangs in the air is missing from every roll-up of the organisation and from every leader’s view.',
    remedy: 'Put it under the team that it belongs to.',
  },
  'over-served-account': {
    name: 'Over-served account',
    why: 'People’s time goes to an account whose revenue does not pay for it, and is missing where it would.',
    remedy:
      'Lower the tier on a day that leaves time to tell the customer, or record why the account is strategic.',
  },
  'under-invested-account': {
    name: 'Under-invested account',
    why: 'An account that pays for closer service and does not get it is the first to look around.',
    remedy: 'Serve it in the tier that it earns, and give it a CSM of that tier.',
  },
  'unowned-renewal': {
    name: 'Unowned renewal',
    why: 'A renewal that nobody answers for is decided without you.',
    remedy:
      'Name a seat on the renewal, or make someone accountable for the account’s renewals or as its CSM.',
  },
  'late-renewal': {
    name: 'Late renewal',
    why: 'Begun late, a renewal leaves no time to show value or to put right what went wrong.',
    remedy: 'Begin now: agree on a date with the customer, and record the renewal’s stage.',
  },
  'responsibility-gap': {
    name: 'Responsibility without an owner',
    why: 'What nobody answers for is not done, and nobody notices until customers leave.',
    remedy:
      'Cover the customers by a role that answers for it, or choose which role does, outside of post-sale too.',
  },
  'responsibility-double': {
    name: 'Responsibility with two owners',
    why: 'Where two roles answer, each waits for the other, and customers hear two things.',
    remedy: 'Choose which role answers for it in the segment, and give its customers to that one.',
  },
  'review-overdue': {
    name: 'Business review overdue',
    why: 'Without its review a customer forgets what it gained, and you do not hear what changed.',
    remedy: 'Hold the review, or serve the account in a tier that is promised fewer.',
  },
  'uneven-service': {
    name: 'Uneven service',
    why: 'Customers who pay the same are served by the temper of their CSM, not by their tier.',
    remedy:
      'Agree on the contact that the tier is promised, and hand accounts over from whoever cannot keep it.',
  },
  'tier-cut-unannounced': {
    name: 'Unannounced tier cut',
    why: 'Customers who find out by themselves that service was lowered take it for indifference.',
    remedy:
      'Write the playbook for the lower tier or a rollout: what changes, who tells the customer, and when.',
  },
  'no-backup': {
    name: 'No second person',
    why: 'When the only one who knows a large customer is away or leaves, the relationship leaves too.',
    remedy:
      'Give the customer a second person: a pooled role, a specialist with a part in the coverage, or an executive who meets it.',
  },
  'unseated-employee': {
    name: 'Employee without a seat',
    why: 'Whoever sits nowhere is paid and missing from capacity: plans ask for hires that you already have.',
    remedy: 'Put the person in an open seat, or record the end of the employment.',
  },
  'short-until': {
    name: 'Short for the time being',
    why: 'While half a team learns the role, the other half carries its customers too, and nobody says so.',
    remedy:
      'Assign no new accounts until then, or have another team help out; hiring would come too late.',
  },
  'leave-uncovered': {
    name: 'Leave without cover',
    why: 'Customers whose CSM is away for weeks notice at the first question that nobody answers.',
    remedy:
      'Have somebody stand in until the day of return, tell the customers, and hand back with a short talk.',
  },
  'leaver-ahead': {
    name: 'Seat about to fall empty',
    why: 'Customers who hear of a change after it happened start to look around.',
    remedy:
      'Decide now who takes over, let both work side by side until then, and tell the customers.',
  },
  'handoff-stuck': {
    name: 'Stuck handoff',
    why: 'Between sales, onboarding and CSM each thinks that the other has the customer.',
    remedy:
      'Name who takes the project; once the customer is live, end implementation’s part and let the CSM lead.',
  },
  'contract-ended-unresolved': {
    name: 'Ended contract without a result',
    why: 'An open result hides a loss, or a renewal that nobody invoices.',
    remedy:
      'Ask the owner and record it: won with the new end, or lost. Contracts that renew automatically move on by their own term.',
  },
  'late-onboarding': {
    name: 'Late onboarding',
    why: 'Customers who reach value late renew less, and the first months decide.',
    remedy:
      'Agree on the one outcome that proves value, and clear what stands in its way this week.',
  },
  'single-threaded-account': {
    name: 'Single-threaded account',
    why: 'When your only contact leaves the customer, you start again with nobody.',
    remedy:
      'Get to know a second person this quarter: the sponsor, or a decision-maker beside the user.',
  },
  'critical-without-contact': {
    name: 'Critical and without contact',
    why: 'A customer in critical health whom nobody calls has been given up.',
    remedy: 'Call this week, and write down what was agreed and when you speak next.',
  },
  'thin-tech-touch': {
    name: 'Thin tech-touch',
    why: 'Tech-touch without plays and without health data is no service model, but customers left alone.',
    remedy:
      'Write the playbook of the tier, and send usage and survey results in, so that plays start by themselves.',
  },
  'unproven-value': {
    name: 'Unproven value',
    why: 'What was not measured cannot be shown when the renewal is on the table.',
    remedy:
      'Agree on one outcome with the customer and write its measurement into the success plan.',
  },
  'retention-below-stage': {
    name: 'Retention below the stage',
    why: 'Growing faster than customers stay fills a leaking bucket.',
    remedy:
      'Look at churn by cause and segment, and repair onboarding and renewals before adding more customers to the same team.',
  },
  'customer-without-arr': {
    name: 'Customer without ARR',
    why: 'Whoever has no revenue on record is missing from retention, stage and economics.',
    remedy: 'Enter what the customer pays, or open its balance in the ledger with the fix.',
  },
  'arr-acv-mismatch': {
    name: 'ACV and ARR do not match',
    why: 'Tiers go by one and retention by the other: two truths about the same customer.',
    remedy:
      'Put right the one that is wrong; several years booked as one and amounts of a month are the usual causes.',
  },
  'no-opening-balance': {
    name: 'No opening balance',
    why: 'A ledger that begins with a change does not know of what: retention leaves the customer out.',
    remedy: 'Record what was paid when the ledger began.',
  },
  'dormant-account': {
    name: 'Dormant account',
    why: 'A customer that pays nothing and still takes time has either left or is not invoiced.',
    remedy: 'Ask the account’s owner: record the churn, or the revenue that is missing.',
  },
  'churned-but-open': {
    name: 'Churned but open',
    why: 'Coverage and plans of lost customers clutter books and lists.',
    remedy: 'Close the accounts; their coverage, renewals and plans end with them.',
  },
  'closed-with-balance': {
    name: 'Closed with a balance',
    why: 'Retention counts a customer as kept that left.',
    remedy: 'Record the churn on the day on which the account was closed.',
  },
  'plan-rate-outdated': {
    name: 'Outdated plan rate',
    why: 'Revenue in another currency is told at a rate with which the year was not planned, and every comparison with the plan is off by it.',
    remedy: 'Record the fiscal year’s plan rates among the organisation’s settings.',
  },
})

declare module '../../../../kernel/message.js' {
  interface MessageRegistry extends ParamsOf<typeof lintRulesMessages> {}
}
