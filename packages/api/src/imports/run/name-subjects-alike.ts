import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { findSubject } from './resolve-subjects.js'

/**
 * Lets all that was gathered of an account, or a team, have one subject, however the rows of the file name it: by
 * ids of several systems, or by its name written in several ways.
 */
export async function nameSubjectsAlike(job: WritingJob, { index }: OpenedFile): Promise<void> {
  for await (const subjects of job.contributions.subjects(index)) {
    const renamed = new Map<string, string>()
    for (const subject of subjects) {
      const found = findSubject(job, subject)
      if (found === null || found === 'AMBIGUOUS' || found.canonical === subject) continue
      renamed.set(subject, found.canonical)
    }
    if (renamed.size > 0) await job.contributions.rename(index, renamed)
  }
}
