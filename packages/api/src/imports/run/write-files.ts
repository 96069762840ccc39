import { knowsThingOf, lackedByNew } from '@postscale/domain'
import { isStaged } from './account-links.js'
import type { WritingJob } from './import-job.js'
import { nameSubjectsAlike } from './name-subjects-alike.js'
import type { OpenedFile } from './opened-file.js'
import { StopImport } from './refusal-log.js'
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
  const { writer } = job
  let { directory } = job
  for (const file of job.files) {
    directory = directory.next(writer.target.state)
    const own = { ...job, directory }
    await refuseLacking(own, file)
    await writeFile(own, file)
    await writer.flush()
    file.notes.begunEarlier(directory.begunEarlier)
    file.notes.ownersAway(directory.ownersAway)
  }
}

/** @throws StopImport when all rows would make things, and no column is mapped to what new ones need. */
async function refuseLacking(job: WritingJob, file: OpenedFile): Promise<void> {
  const { mapping, upload } = file.file
  const lacked = lackedByNew(mapping)
  if (lacked.length === 0) return
  const { directory, context, signal, writer } = job
  const known = knowsThingOf(mapping.kind, writer.target.state, directory, context)
  if (!(await file.hasNone(mapping.kind, known, signal))) return
  throw new StopImport(
    lacked.map((field) => {
      const params = { file: upload.fileName, field }
      return { key: 'imports.FIELD_NOT_MAPPED', params } as const
    }),
  )
}

async function writeFile(job: WritingJob, file: OpenedFile): Promise<void> {
  const { kind } = file.file.mapping
  if (isStaged(kind)) await nameSubjectsAlike(job, file)
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
