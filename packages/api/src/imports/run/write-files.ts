import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { writeAccounts, writeContracts } from './write-accounts.js'
import { writeCoverage } from './write-coverage.js'
import { writeCustomerThings } from './write-customer-things.js'
import { writeMovements } from './write-movements.js'
import { writeSignals } from './write-signals.js'
import { writeStructure } from './write-structure.js'
import { writeTickets } from './write-tickets.js'
import { writeTouchpoints } from './write-touchpoints.js'

/** Writes all files of a run in their order, each wholly before the next. */
export async function writeFiles(job: WritingJob): Promise<void> {
  for (const file of job.files) {
    await writeFile(job, file)
    await job.writer.flush()
  }
}

async function writeFile(job: WritingJob, file: OpenedFile): Promise<void> {
  const { kind } = file.file.mapping
  switch (kind) {
    case 'TEAMS':
    case 'POSITIONS':
    case 'PEOPLE':
    case 'ROSTER':
      return writeStructure(job, file, kind)
    case 'ACCOUNTS':
      return writeAccounts(job, file)
    case 'CONTRACTS':
      return writeContracts(job, file)
    case 'COVERAGE':
      return writeCoverage(job, file)
    case 'ARR_MOVEMENTS':
      return writeMovements(job, file)
    case 'TICKETS':
      return writeTickets(job, file)
    case 'NPS':
    case 'HEALTH_SIGNALS':
      return writeSignals(job, file)
    case 'TOUCHPOINTS':
      return writeTouchpoints(job, file)
    case 'STAKEHOLDERS':
    case 'SUCCESS_PLANS':
    case 'OPPORTUNITIES':
    case 'RENEWALS':
      return writeCustomerThings(job, file, kind)
    case 'CHURN_REASONS':
      // They explain movements, and change nothing themselves.
      return undefined
  }
}
