import { useState } from 'react'
import { MOST_BYTES, type Uploaded, uploadFile, type UploadedTable } from './upload-file'
import type { ImportKind } from '@/generated/graphql'
import { RequestError } from '@/http/request-error'

/** A table that was sent, and what was said of it. */
export interface GivenTable extends UploadedTable {
  /** What its rows are said to be; null where what it looks like counts. */
  readonly kind: ImportKind | null
  readonly leaveOut: boolean
}

/** A file on its way, or one that did not arrive. */
export interface Sending {
  readonly name: string
  /** Which part of it is sent, from 0 to 1. */
  readonly part: number
  readonly error: Error | null
}

/** The files of an import: those on their way, their tables, and what is left out of them. */
export function useUploads(slug: string) {
  const [tables, setTables] = useState<readonly GivenTable[]>([])
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const [leftOut, setLeftOut] = useState<Uploaded['leftOut']>([])

  const tell = (name: string, change: Partial<Sending> | null): void =>
    setSendings((all) =>
      all.flatMap((each) => {
        if (each.name !== name) return [each]
        return change === null ? [] : [{ ...each, ...change }]
      }),
    )

  const send = async (file: File): Promise<void> => {
    const { name } = file
    try {
      if (file.size > MOST_BYTES) throw new RequestError('FILE_TOO_LARGE')
      const sent = await uploadFile(slug, file, (part) => tell(name, { part }))
      const names = new Set(sent.uploads.map(({ fileName }) => fileName))
      setTables((all) => [
        ...all.filter(({ fileName }) => !names.has(fileName)),
        ...sent.uploads.map((table) => ({ ...table, kind: null, leaveOut: false })),
      ])
      setLeftOut((all) => [
        ...all.filter((each) => sent.leftOut.every((other) => other.file !== each.file)),
        ...sent.leftOut,
      ])
      tell(name, null)
    } catch (error) {
      tell(name, { error: error instanceof Error ? error : new Error(String(error)) })
    }
  }

  return {
    tables,
    sendings,
    leftOut,
    /** Sends files; one that is called as one before takes its place. */
    add: (files: readonly File[]): void => {
      const names = new Set(files.map(({ name }) => name))
      setSendings((all) => [
        ...all.filter(({ name }) => !names.has(name)),
        ...files.map(({ name }) => ({ name, part: 0, error: null })),
      ])
      for (const file of files) void send(file)
    },
    change: (id: string, change: Partial<Pick<GivenTable, 'kind' | 'leaveOut'>>): void =>
      setTables((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each))),
    remove: (id: string): void => setTables((all) => all.filter((each) => each.id !== id)),
    dismiss: (name: string): void => tell(name, null),
    clear: (): void => {
      setTables([])
      setSendings([])
      setLeftOut([])
    },
  }
}

export type Uploads = ReturnType<typeof useUploads>
