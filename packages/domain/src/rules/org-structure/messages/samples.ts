import type { orgStructureMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const csm = { en: 'Senior CSM', es: 'CSM sénior', pt: 'CSM sênior' }
const lead = { en: 'CSM Team Lead', es: 'Líder de equipo de CSM', pt: 'Líder de equipe de CSMs' }

/** One example of the parameters of each message about the structure. */
export const orgStructureSamples: ParamsOf<typeof orgStructureMessages> = {
  'orgStructure.STAGE': { stage: 3, customers: 300, disagreeing: ['HEADCOUNT'], met: 1 },
  'orgStructure.STAGE_READ': {
    measure: 'GRR',
    value: 0.91,
    stage: 3,
    lower: 0.9,
    upper: 0.95,
    openTop: false,
    place: 'WITHIN',
    limits: [0.8, 0.85, 0.9, 0.95],
  },
  'orgStructure.STAGE_UNKNOWN': { measure: 'NRR' },
  'orgStructure.STAGE_DISAGREES': { measure: 'HEADCOUNT', stage: 1, byCustomers: 3 },
  'orgStructure.CUSTOMERS_REACH': { customers: 160, from: 150 },
  'orgStructure.TEAM_GROWS': { people: 2, openSeats: 1, from: 3 },
  'orgStructure.PERSON_FULL': { accounts: 55, utilisation: 0.69, from: 50 },
  'orgStructure.SPECIALISTS_DUE': { families: ['SUPPORT', 'RENEWALS'] },
  'orgStructure.BACKLOG_WEEKS': { queued: 9, weeks: 13.4, limit: 6 },
  'orgStructure.BACKLOG_NOBODY': { queued: 9 },
  'orgStructure.RENEWALS_SLIP': { slipping: 8, contracts: 100, share: 0.08, limit: 0.05 },
  'orgStructure.NO_CONTRACTS': {},
  'orgStructure.NEW_MARKETS': { markets: ['LATAM', 'SMB'], months: 12 },
  'orgStructure.NO_PAST_CUSTOMERS': { months: 12 },
  'orgStructure.SPECIALISATION': { families: ['IMPLEMENTATION', 'SUPPORT'] },
  'orgStructure.SPLIT_DUE': { family: 'SUPPORT', busy: 1.6, people: 1, usualStage: 2 },
  'orgStructure.SPLIT_EARLY': { family: 'CS_OPS', busy: 0.5, usualStage: 3 },
  'orgStructure.SPLIT_DONE': { family: 'RENEWALS', people: 2 },
  'orgStructure.NO_SEAT': { person: 'Ana Ruiz' },
  'orgStructure.TOP_OF_LADDER': { person: 'Ana Ruiz', role: lead },
  'orgStructure.NEXT_STEP': { person: 'Ana Ruiz', role: csm, next: lead, open: 1 },
  'orgStructure.SEAT_TAKEN': { position: 'CSM 4' },
  'orgStructure.NO_CANDIDATES': { position: 'CSM 4' },
  'orgStructure.CANDIDATES': { position: 'CSM 4', count: 3, best: 'Ana Ruiz' },
  'orgStructure.CANDIDATE_PART': {
    person: 'Ana Ruiz',
    criterion: 'LANGUAGES',
    steps: 1,
    wanted: 'es, pt',
    points: 10,
    of: 20,
  },
  'orgStructure.RESPONSIBILITIES': { cells: 18, gaps: 2, doubles: 1 },
  'orgStructure.RESPONSIBILITY': {
    responsibility: 'ONBOARDING',
    segment: 'SMB',
    status: 'PARTIAL',
    accounts: 120,
    uncovered: 20,
    vacant: 5,
    double: true,
    families: ['IMPLEMENTATION', 'CSM'],
    chosen: null,
    roleName: null,
  },
}
