import { AsyncLocalStorage } from 'node:async_hooks'
import type { OrganizationHead } from '@postscale/domain'

/** Is told which organization is read, and at which revision it is. */
type NoteRead = (read: Pick<OrganizationHead, 'organization' | 'revision'>) => void

const notes = new AsyncLocalStorage<NoteRead>()

/** Does something, and is told of all organizations that are read for it. */
export function notingReads<T>(note: NoteRead, work: () => T): T {
  return notes.run(note, work)
}

/** Says that an organization is read. */
export function noteRead(read: Pick<OrganizationHead, 'organization' | 'revision'>): void {
  notes.getStore()?.(read)
}
