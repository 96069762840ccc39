/** What the words of the field mean, in plain sentences. */
export const glossaryEn = {
  title: 'Glossary',
  description: 'What the words mean, and where they are seen.',
  list: 'Terms',
  find: 'Find a term',
  none: 'No term has these words.',
  seenIn: 'See {{page}}',
  terms: {
    account: {
      name: 'Account',
      text: 'A customer with a contract. It belongs to a segment, may have a tier, and somebody answers for it.',
    },
    acv: {
      name: 'ACV',
      text: 'Annual contract value: what a customer’s contract is worth in a year.',
    },
    arr: {
      name: 'ARR',
      text: 'Annual recurring revenue: the contract values of all customers together, as of a day.',
    },
    atRisk: {
      name: 'At risk',
      text: 'Said of an account whose health is low, or of a renewal that its owner does not expect to win without a save.',
    },
    backlog: {
      name: 'Backlog',
      text: 'Customers that wait for their implementation, told in months of the work that the people there can do.',
    },
    capacity: {
      name: 'Capacity',
      text: 'How much work the people on a day can carry, in full seats. Ramps, leaves and part time make it less.',
    },
    churn: {
      name: 'Churn',
      text: 'A customer that leaves, or the recurring revenue that goes with it.',
    },
    costToServe: {
      name: 'Cost to serve',
      text: 'What the people and tools that serve an account cost in a year, next to what the account pays.',
    },
    coverage: {
      name: 'Coverage',
      text: 'Who answers for an account and for what: as its CSM, for its renewal, its implementation or its support.',
    },
    csm: {
      name: 'CSM',
      text: 'Customer success manager: the person who answers for what a customer gets out of the product.',
    },
    escalation: {
      name: 'Escalation',
      text: 'Trouble of a customer that needs an owner, often an executive sponsor, and a day by which the customer hears again.',
    },
    expansion: {
      name: 'Expansion',
      text: 'More recurring revenue from a customer that is there already.',
    },
    exposedAccount: {
      name: 'Exposed account',
      text: 'An account whose seat is open, or whose holder is away without cover: there is work, and nobody with capacity for it.',
    },
    finding: {
      name: 'Finding',
      text: 'Something in the organisation that breaks a rule, with why it matters and often a fix.',
    },
    fte: {
      name: 'Headcount (FTE)',
      text: 'People in full-time equivalents: two people at half time are one.',
    },
    grossMargin: {
      name: 'Gross margin',
      text: 'What is left of the revenue, as a share of it, once the cost of delivering and serving is paid.',
    },
    grr: {
      name: 'GRR',
      text: 'Gross revenue retention: the share of the recurring revenue of a year ago that is still there. Expansion does not count.',
    },
    handover: {
      name: 'Handover',
      text: 'An account going from one person to another, with a span in which both know it and an outcome.',
    },
    healthScore: {
      name: 'Health score',
      text: 'How well a customer is, from 0 to 100, out of signals such as usage, sentiment and support.',
    },
    highTouch: {
      name: 'High-touch',
      text: 'A tier whose accounts have a CSM who meets them often; each CSM has few.',
    },
    hireTrigger: {
      name: 'Hire trigger',
      text: 'A threshold of load that tells when to begin hiring, early enough for a new colleague to be ready in time.',
    },
    load: {
      name: 'Load',
      text: 'How much work accounts, renewals and implementations make, in full seats.',
    },
    loadedCost: {
      name: 'Loaded cost',
      text: 'What a person costs in a year with everything: salary, taxes, benefits, tools and their place.',
    },
    maturity: {
      name: 'Maturity',
      text: 'How far the practices of post-sale have come, in stages from reactive to predictive.',
    },
    nrr: {
      name: 'NRR',
      text: 'Net revenue retention: like GRR, with expansion counted. Above 100 % the customers of a year ago pay more than then.',
    },
    onboarding: {
      name: 'Onboarding',
      text: 'The time from the signature until a customer reaches the first value that they bought the product for.',
    },
    openPosition: { name: 'Open position', text: 'A position in which nobody sits on the day.' },
    overCapacity: {
      name: 'Over capacity',
      text: 'Said of a person whose load is more than their capacity, once ramps and leaves are over.',
    },
    planOfRecord: {
      name: 'Plan of record',
      text: 'The scenario that a year was agreed on; what happens is measured against it.',
    },
    playbook: {
      name: 'Playbook',
      text: 'The agreed steps for a stage of a customer’s life, or for a situation.',
    },
    pod: {
      name: 'Pod',
      text: 'A small team of different roles that serves the same accounts together.',
    },
    position: {
      name: 'Position (seat)',
      text: 'A place in the organisation with a role and a team. People come and go; the position stays, and accounts belong to it.',
    },
    ramp: {
      name: 'Ramp',
      text: 'The first months of a new colleague, in which they carry less than a full seat.',
    },
    renewal: {
      name: 'Renewal',
      text: 'The contract of a customer coming to its end, to be signed again.',
    },
    scenario: {
      name: 'Scenario',
      text: 'A plan that is kept beside what is live: changes that can be looked at, compared, approved and applied later.',
    },
    serviceModel: {
      name: 'Service model',
      text: 'How accounts are served: which tiers there are, and what each of them gets.',
    },
    spanOfControl: { name: 'Span of control', text: 'How many people report to one leader.' },
    successPlan: {
      name: 'Success plan',
      text: 'What a customer wants to reach, measured, with a day and milestones on the way.',
    },
    techTouch: {
      name: 'Tech-touch',
      text: 'A tier that is served by content, the product and automation; people step in when a signal says so.',
    },
    tier: {
      name: 'Tier',
      text: 'How much service an account gets, by what it is worth and what it needs.',
    },
    timeToValue: {
      name: 'Time to value',
      text: 'How many days pass from the signature until a customer reaches the first value.',
    },
    utilisation: {
      name: 'Utilisation',
      text: 'Load divided by capacity: 100 % is full, above that is more than can be done well.',
    },
  },
}
